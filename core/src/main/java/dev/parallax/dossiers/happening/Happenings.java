package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.Kindred;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings the tellings of a story together, one happening a group: best links first, and a group grows only while its
/// members agree on average and none contradicts (average linkage with constraints).
public final class Happenings {
    /// Mean score from which two groups are one happening.
    static final double ONE = -0.3;
    /// Members of a group that stand for all of it; a story of hundreds of reports must not cost their square.
    private static final int SPEAKERS = 12;

    private final LinkScore score;
    private final Candidates candidates;

    public Happenings(Kindred kindred) {
        this.score = new LinkScore(kindred);
        this.candidates = new Candidates(score);
    }

    /// The happenings, those told first before the others.
    public List<Happening> of(List<Telling> tellings) {
        Groups groups = new Groups(tellings);
        for (Candidates.Link link : candidates.links(tellings)) {
            List<Telling> one = groups.of(link.one());
            List<Telling> other = groups.of(link.other());
            if (groups.areOne(link.one(), link.other())) continue;
            if (!groups.areNew(one, other)) continue;
            if (mean(one, other) >= ONE) groups.unite(link.one(), link.other());
        }
        return groups.all().stream()
                .map(group -> new Happening(group, List.of(), inside(group)))
                .sorted(Comparator.comparingInt(
                        happening -> happening.tellings().getFirst().number()))
                .toList();
    }

    private double mean(List<Telling> one, List<Telling> other) {
        double sum = 0;
        int pairs = 0;
        for (Telling here : one.subList(0, Math.min(SPEAKERS, one.size()))) {
            for (Telling there : other.subList(0, Math.min(SPEAKERS, other.size()))) {
                double score = this.score.of(here, there);
                if (score == LinkScore.NEVER) return LinkScore.NEVER;
                sum += score;
                pairs++;
            }
        }
        return sum / pairs;
    }

    private double inside(List<Telling> group) {
        if (group.size() < 2) return 0;
        List<Telling> speakers = group.subList(0, Math.min(SPEAKERS, group.size()));
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i + 1; j < speakers.size(); j++) {
                sum += Math.max(0, score.of(speakers.get(i), speakers.get(j)));
                pairs++;
            }
        }
        return sum / pairs;
    }

    /// Who stands with whom so far.
    private static final class Groups {
        /// Two groups by their first members and their sizes.
        private record Pair(int one, int size, int other, int otherSize) {}

        private final List<List<Telling>> groupOf = new ArrayList<>();
        private final Set<Pair> compared = new HashSet<>();

        Groups(List<Telling> tellings) {
            tellings.forEach(telling -> groupOf.add(List.of(telling)));
        }

        /// Whether these two groups, as they stand now, have not been compared yet.
        boolean areNew(List<Telling> one, List<Telling> other) {
            int here = one.getFirst().number();
            int there = other.getFirst().number();
            return here < there
                    ? compared.add(new Pair(here, one.size(), there, other.size()))
                    : compared.add(new Pair(there, other.size(), here, one.size()));
        }

        List<Telling> of(Telling telling) {
            return groupOf.get(telling.number());
        }

        boolean areOne(Telling one, Telling other) {
            return of(one).getFirst().number() == of(other).getFirst().number();
        }

        void unite(Telling one, Telling other) {
            List<Telling> all = new ArrayList<>(of(one));
            all.addAll(of(other));
            all.sort(Comparator.comparingInt(Telling::number));
            for (Telling member : all) groupOf.set(member.number(), all);
        }

        List<List<Telling>> all() {
            List<List<Telling>> all = new ArrayList<>();
            for (int i = 0; i < groupOf.size(); i++) {
                if (groupOf.get(i).getFirst().number() == i) all.add(groupOf.get(i));
            }
            return all;
        }
    }
}
