package dev.parallax.dossiers;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.mention.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The actors of the facts, those who stand in most of them first.
final class Players {
    private Players() {}

    static List<Actor> of(List<Happening> told, Cast cast) {
        Map<Integer, Long> facts = new TreeMap<>();
        for (Happening happening : told)
            happening.tellings().stream()
                    .flatMap(Players::parties)
                    .flatMap(party -> party.member().stream())
                    .distinct()
                    .forEach(member -> facts.merge(member, 1L, Long::sum));
        return facts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Integer, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> cast.actor(entry.getKey()))
                .toList();
    }

    private static Stream<Party> parties(Telling telling) {
        return Stream.concat(telling.actors().stream(), telling.recipients().stream());
    }
}
