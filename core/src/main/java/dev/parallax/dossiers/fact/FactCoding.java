package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.event.Auxiliary;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Realis;
import java.util.List;

/// The coding of a fact: type and kind by majority of the reports, modes and contexts from the tellings that agree with
/// it.
final class FactCoding {
    private FactCoding() {}

    static Coding of(List<Telling> tellings) {
        Coding first = Votes.ranked(tellings, telling -> List.of(head(telling))).getFirst();
        List<Telling> agreeing =
                tellings.stream().filter(telling -> head(telling).equals(first)).toList();
        List<String> modes = majority(
                agreeing,
                agreeing.stream()
                        .flatMap(telling -> telling.event().coding().modes().stream())
                        .distinct()
                        .toList());
        List<Auxiliary> auxiliary = Votes.ranked(
                        agreeing, telling -> List.of(telling.event().coding().auxiliary()))
                .getFirst();
        List<String> contexts = agreeing.stream()
                .flatMap(telling -> telling.event().coding().contexts().stream())
                .distinct()
                .sorted()
                .toList();
        return new Coding(first.kind(), first.type(), modes, auxiliary, contexts);
    }

    private static List<String> majority(List<Telling> tellings, List<String> modes) {
        return modes.stream()
                .filter(mode -> 2
                                * tellings.stream()
                                        .filter(telling ->
                                                telling.event().coding().modes().contains(mode))
                                        .count()
                        >= tellings.size())
                .sorted()
                .toList();
    }

    private static Coding head(Telling telling) {
        Coding coding = telling.event().coding();
        return new Coding(coding.kind(), coding.type(), List.of(), List.of(), List.of());
    }

    /// How real it is by most reports; what the last day's reports say has happened is no plan any more.
    static Realis realis(List<Telling> tellings) {
        List<Realis> ranked = Votes.ranked(tellings, telling -> List.of(telling.realis()));
        if (ranked.getFirst() != Realis.PLANNED || !ranked.contains(Realis.HAPPENED)) return ranked.getFirst();
        String last = tellings.stream()
                .flatMap(telling -> telling.report().day().stream())
                .max(String::compareTo)
                .orElse("");
        String firstDay = tellings.stream()
                .flatMap(telling -> telling.report().day().stream())
                .min(String::compareTo)
                .orElse("");
        boolean done = !last.equals(firstDay)
                && tellings.stream()
                        .filter(telling ->
                                telling.report().day().filter(last::equals).isPresent())
                        .allMatch(telling -> telling.realis() == Realis.HAPPENED);
        return done ? Realis.HAPPENED : Realis.PLANNED;
    }
}
