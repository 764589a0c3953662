package dev.parallax.dossiers.figure;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.happening.Orders;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.Kindred;
import dev.parallax.model.dossier.Relation;
import dev.parallax.model.mention.Amount;
import dev.parallax.text.relation.AmountRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Brings together the counts of one thing. Numbers that agree need little else in common; numbers that differ are
/// taken for one thing only when unit, predicate and happening say so.
public final class Figures {
    private static final double ENOUGH = 0.6;
    /// Cosine of sentences that tell of one thing.
    private static final double NEAR = 0.55;
    /// Share of the words beside two numbers from which they tell one thing.
    private static final double BESIDE = 0.6;

    /// Digits from which more do not count.
    private static final int DIGITS = 3;
    /// Counts of one unit with which each is compared.
    private static final int COMPARED = 200;

    private record Link(Count one, Count other, double score) {}

    private final Map<Integer, Integer> happeningOf = new HashMap<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final Map<Integer, List<Count>> groups = new TreeMap<>();

    private final Kindred kindred;

    private Figures(Kindred kindred) {
        this.kindred = kindred;
    }

    public static List<Figure> of(List<Count> counts, List<Happening> happenings, Kindred kindred) {
        Figures figures = new Figures(kindred);
        figures.place(counts, happenings);
        for (Count count : counts) {
            figures.groupOf.add(count.number());
            figures.groups.put(count.number(), List.of(count));
        }
        for (Link link : figures.links(counts)) figures.unite(link);
        return figures.groups.values().stream().map(Figure::new).toList();
    }

    // the happening in which each count stands: by the event that holds the number
    private void place(List<Count> counts, List<Happening> happenings) {
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            for (Telling telling : happenings.get(i).tellings()) {
                int happening = i;
                telling.numbers().stream()
                        .map(Telling.Numbered::quantity)
                        .forEach(quantity -> owner.putIfAbsent(
                                telling.report().number() + " " + telling.part() + " " + quantity.span(), happening));
            }
        }
        for (Count count : counts) {
            Integer happening = owner.get(count.report().number() + " " + count.part() + " "
                    + count.quantity().span());
            if (happening != null) happeningOf.put(count.number(), happening);
        }
    }

    private List<Link> links(List<Count> counts) {
        Map<String, List<Count>> byUnit = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Count count : counts) {
            Set<Count> near = new LinkedHashSet<>();
            for (String unit : kindred.groups(count.unit())) {
                List<Count> same = byUnit.computeIfAbsent(unit, _ -> new ArrayList<>());
                near.addAll(same.subList(Math.max(0, same.size() - COMPARED), same.size()));
                same.add(count);
            }
            for (Count earlier : near) {
                double score = score(earlier, count);
                if (score >= ENOUGH) links.add(new Link(earlier, count, score));
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.score)
                .thenComparingInt(link -> link.one.number())
                .thenComparingInt(link -> link.other.number()));
        return links;
    }

    private double score(Count one, Count other) {
        Relation relation =
                AmountRelation.between(one.quantity().amount(), other.quantity().amount());
        boolean sameHappening = happeningOf.containsKey(one.number())
                && happeningOf.get(one.number()).equals(happeningOf.get(other.number()));
        boolean samePath =
                !Collections.disjoint(one.context().path(), other.context().path());
        double near = one.context()
                .meaning()
                .flatMap(mine -> other.context().meaning().map(mine::cosine))
                .orElse(0.0);
        if (Orders.apart(one.quantity().amount(), other.quantity().amount())) return 0;
        boolean unitless = one.unit().isEmpty();
        if (unitless && !sameHappening) return 0;
        double beside = beside(one, other);
        boolean twins = relation == Relation.CONFLICTS
                && beside > 0
                && Orders.areNear(one.quantity().amount(), other.quantity().amount());
        boolean close = sameHappening || near >= NEAR || beside >= BESIDE;
        if (relation == Relation.CONFLICTS && !mayConflict(one, other, twins || (samePath && close))) return 0;
        return agreement(one, relation)
                + (sameHappening ? 0.3 : 0)
                + (samePath ? 0.25 : 0)
                + (twins ? 0.5 : 0)
                + (relation == Relation.CONFLICTS && beside >= BESIDE ? 0.35 : 0)
                + (one.quantity().unit().equals(other.quantity().unit()) ? 0.1 : 0)
                + 0.4 * Math.max(0, near - 0.3);
    }

    private static boolean mayConflict(Count one, Count other, boolean ofOneThing) {
        return ofOneThing
                && !isConverted(one)
                && !isConverted(other)
                && !contradict(one, other)
                && one.context().cumulative() == other.context().cumulative();
    }

    // what stands in brackets is the number before it in another unit, rounded twice
    private static boolean isConverted(Count count) {
        int start = count.quantity().span().start();
        return start > 0 && count.reading().text().charAt(start - 1) == '(';
    }

    // the share of the words beside the one number that stand beside the other; one shared word is chance
    private static double beside(Count one, Count other) {
        Set<String> here = one.context().beside();
        Set<String> there = other.context().beside();
        long shared = here.stream().filter(there::contains).count();
        return shared < 2 ? 0 : shared / (double) Math.min(here.size(), there.size());
    }

    // the same long number is no chance
    private static double agreement(Count one, Relation relation) {
        return switch (relation) {
            case EQUAL -> Math.min(DIGITS, digits(one.quantity().amount())) * 0.15 + 0.1;
            case REFINES, COMPATIBLE -> 0.2;
            case CONFLICTS, OUTDATED -> 0;
        };
    }

    private static int digits(Amount amount) {
        return amount.low().or(amount::high).orElseThrow().precision();
    }

    // one report has one number of one thing, however often it says so
    private void unite(Link link) {
        int one = groupOf.get(link.one().number());
        int other = groupOf.get(link.other().number());
        if (one == other) return;
        List<Count> all = new ArrayList<>(groups.get(one));
        all.addAll(groups.get(other));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (contradict(all.get(i), all.get(j))) return;
            }
        }
        int root = Math.min(one, other);
        groups.remove(Math.max(one, other));
        groups.put(root, List.copyOf(all));
        for (Count count : all) groupOf.set(count.number(), root);
    }

    // one report that gives two numbers counts two things, unless two people give it their own
    private static boolean contradict(Count one, Count other) {
        if (Orders.apart(one.quantity().amount(), other.quantity().amount())) return true;
        boolean twoVoices = !one.context().voice().isEmpty()
                && !other.context().voice().isEmpty()
                && !one.context().voice().equals(other.context().voice());
        return !twoVoices
                && one.report().number() == other.report().number()
                && AmountRelation.between(
                                one.quantity().amount(), other.quantity().amount())
                        == Relation.CONFLICTS;
    }
}
