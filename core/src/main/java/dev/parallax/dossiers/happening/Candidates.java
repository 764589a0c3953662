package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Party;
import dev.parallax.dossiers.telling.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The pairs of tellings that are worth comparing, best first. Only tellings that share a kind of happening with a
/// party or a telling word meet, and each is compared with the few that share most, so that a story of hundreds of
/// reports costs little more than its length.
final class Candidates {
    /// Two tellings that may be one happening.
    record Link(Telling one, Telling other, double score) {}

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble((Link link) -> -link.score)
            .thenComparingInt(link -> link.one.number())
            .thenComparingInt(link -> link.other.number());

    /// What nearly everybody shares tells nobody apart.
    private static final int TOO_COMMON = 250;
    private static final int COMPARED = 60;
    private static final double HOPELESS = -1.5;

    private final LinkScore score;

    Candidates(LinkScore score) {
        this.score = score;
    }

    List<Link> links(List<Telling> tellings) {
        Map<String, List<Telling>> byKey = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Telling telling : tellings) {
            Set<String> keys = keys(telling);
            for (Telling earlier : nearest(keys, byKey)) {
                double found = score.of(earlier, telling);
                if (found >= HOPELESS) links.add(new Link(earlier, telling, found));
            }
            for (String key : keys)
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(telling);
        }
        links.sort(BEST_FIRST);
        return links;
    }

    private static List<Telling> nearest(Set<String> keys, Map<String, List<Telling>> byKey) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Map<Integer, Telling> met = new HashMap<>();
        for (String key : keys) {
            List<Telling> posting = byKey.getOrDefault(key, List.of());
            for (Telling telling : posting.subList(Math.max(0, posting.size() - TOO_COMMON), posting.size())) {
                shared.merge(telling.number(), 1, Integer::sum);
                met.put(telling.number(), telling);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(entry -> met.get(entry.getKey()))
                .toList();
    }

    private static Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>();
        telling.wording().groups().forEach(group -> keys.add("g " + group));
        telling.event().coding().type().ifPresent(type -> keys.add("t " + type));
        telling.wording().terms().weights().keySet().forEach(term -> keys.add("w " + term));
        for (Party party : telling.actors()) keys.add("a " + name(party));
        for (Party party : telling.recipients()) keys.add("r " + name(party));
        return keys;
    }

    private static String name(Party party) {
        return party.member()
                .map(String::valueOf)
                .or(() -> party.participant().country())
                .orElseGet(() -> party.participant().name());
    }
}
