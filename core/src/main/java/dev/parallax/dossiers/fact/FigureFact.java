package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.figure.Count;
import dev.parallax.dossiers.figure.CountSlot;
import dev.parallax.dossiers.figure.Figure;
import dev.parallax.dossiers.telling.Units;
import dev.parallax.model.Digests;
import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.Realis;
import java.util.List;
import java.util.Optional;

/// Makes a fact of a figure that several reports give and no happening has: a population, a magnitude.
public record FigureFact(String story, CountSlot countSlot) {
    private static final Coding FIGURE =
            new Coding(EventKind.FIGURE, Optional.empty(), List.of(), List.of(), List.of());

    /// Nothing when none of its numbers has a position.
    public Optional<Fact> of(Figure figure) {
        return countSlot.of(figure, false).map(slot -> fact(figure, slot));
    }

    private Fact fact(Figure figure, Slot slot) {
        Count first = figure.counts().getFirst();
        Fact.Counts counts = Tally.of(figure.reports(), List.of());
        return new Fact(
                Digests.id(
                        "f", story, first.report().id(), first.quantity().span().toString()),
                line(slot, figure),
                FIGURE,
                Event.Sides.NONE,
                new Fact.When(Optional.empty(), Optional.empty()),
                Realis.HAPPENED,
                Standings.of(List.of(slot), counts),
                counts,
                List.of(slot),
                claims(figure),
                List.of("one number of " + figure.reports().size() + " reports: unit, predicate and sentence agree"));
    }

    // what is read in the words of a report has the unit, a currency too: "euros", not EUR
    private static String line(Slot slot, Figure figure) {
        String unit = figure.counts().getFirst().quantity().unit().orElse("");
        boolean worded = slot.values().stream().anyMatch(value -> slot.reading().contains(value.value()));
        return slot.reading().contains(unit) || (worded && Units.isCurrency(unit))
                ? slot.reading()
                : slot.reading() + " " + unit;
    }

    private static List<Claim> claims(Figure figure) {
        return figure.counts().stream()
                .flatMap(count -> count.evidence().stream()
                        .map(evidence -> new Claim(
                                count.report().id(),
                                Digests.id(
                                        "v",
                                        count.report().id(),
                                        count.quantity().span().toString()),
                                Optional.empty(),
                                Realis.HAPPENED,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(count.report().article().outletName()),
                                evidence)))
                .toList();
    }
}
