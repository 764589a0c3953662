package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.figure.CountSlot;
import dev.parallax.dossiers.figure.Figure;
import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.origin.Origins;
import dev.parallax.dossiers.slot.CommitmentSlots;
import dev.parallax.dossiers.slot.DateSlot;
import dev.parallax.dossiers.slot.Dates;
import dev.parallax.dossiers.slot.PlaceSlot;
import dev.parallax.dossiers.slot.SideSlots;
import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Digests;
import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Slot;
import dev.parallax.model.event.EventMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes a fact of a happening.
///
/// @param story id of the story, for the fact's id
/// @param originIds names the origins of the dossier
public record FactMaker(String story, Cast cast, Origins origins, OriginIds originIds, CountSlot countSlot) {
    /// Places of one report that are quoted for one happening.
    private static final int PIECES = 3;

    /// The fact that the tellings come to together.
    ///
    /// @param figures the numbers that this happening has
    public Fact of(Happening happening, List<Figure> figures) {
        List<Telling> tellings = happening.tellings();
        List<Slot> slots = slots(happening, figures);
        Fact.When when = new Fact.When(
                Dates.agreed(
                        tellings.stream().flatMap(one -> one.date().stream()).toList()),
                PlaceSlot.agreed(tellings.stream()
                        .flatMap(one -> one.event().slots().place().stream())
                        .toList()));
        Fact.Counts counts = counts(happening.all());
        return new Fact(
                Digests.id(
                        "f",
                        story,
                        tellings.getFirst().report().id(),
                        tellings.getFirst().event().id()),
                FactLine.of(tellings),
                FactCoding.of(tellings),
                FactSides.of(tellings, cast),
                when,
                FactCoding.realis(tellings),
                Standings.of(slots, counts),
                counts,
                slots,
                claims(happening.all()),
                why(happening));
    }

    private List<Slot> slots(Happening happening, List<Figure> figures) {
        List<Slot> slots = new ArrayList<>();
        boolean toll = happening.tellings().stream()
                .flatMap(telling -> telling.wording().groups().stream())
                .anyMatch(countSlot.kindred()::grows);
        figures.forEach(figure -> countSlot.of(figure, toll).ifPresent(slots::add));
        DateSlot.of(happening).ifPresent(slots::add);
        PlaceSlot.of(happening).ifPresent(slots::add);
        SideSlots.actors(happening).ifPresent(slots::add);
        SideSlots.recipients(happening).ifPresent(slots::add);
        CommitmentSlots.rung(happening).ifPresent(slots::add);
        CommitmentSlots.realis(happening).ifPresent(slots::add);
        return slots;
    }

    private Fact.Counts counts(List<Telling> tellings) {
        Set<Integer> groups = new LinkedHashSet<>();
        tellings.forEach(telling -> origins.group(telling).ifPresent(groups::add));
        List<Integer> named = groups.stream().filter(origins::isNamed).toList();
        List<Integer> independent = named.isEmpty() ? groups.stream().limit(1).toList() : named;
        return Tally.of(
                tellings.stream().map(Telling::report).distinct().toList(),
                independent.stream().map(originIds::of).toList());
    }

    private List<Claim> claims(List<Telling> tellings) {
        List<Claim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            List<EventMention> mentions = telling.event().mentions();
            for (EventMention mention : mentions.subList(0, Math.min(PIECES, mentions.size())))
                claim(telling, mention).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Claim> claim(Telling telling, EventMention mention) {
        return telling.evidence(mention.evidence())
                .map(evidence -> new Claim(
                        telling.report().id(),
                        telling.event().id(),
                        origins.group(telling).map(originIds::of),
                        telling.realis(),
                        telling.event().rung(),
                        origins.speaker(telling),
                        telling.event().attribution().chain(),
                        evidence));
    }

    private static List<String> why(Happening happening) {
        int tellings = happening.all().size();
        if (tellings == 1) return List.of("one telling");
        return List.of(String.format(
                Locale.ROOT,
                "%d tellings of %d reports joined: likeness %.2f of kind, words, meaning, sides, day and place",
                tellings,
                happening.reports().size(),
                happening.likeness()));
    }
}
