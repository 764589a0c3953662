package dev.parallax.dossiers.slot;

import dev.parallax.model.dossier.Relation;
import java.util.List;
import java.util.function.BinaryOperator;

/// How all values of a slot stand together: as the two that agree least.
final class Worst {
    private static final List<Relation> FROM_BEST =
            List.of(Relation.EQUAL, Relation.REFINES, Relation.COMPATIBLE, Relation.OUTDATED, Relation.CONFLICTS);

    private Worst() {}

    static Relation of(Relation one, Relation other) {
        return FROM_BEST.indexOf(one) >= FROM_BEST.indexOf(other) ? one : other;
    }

    /// Over all pairs of distinct values; equal when there is only one.
    static <V> Relation ofPairs(List<V> values, java.util.function.BiFunction<V, V, Relation> relation) {
        List<V> distinct = values.stream().distinct().toList();
        BinaryOperator<Relation> worst = Worst::of;
        Relation all = Relation.EQUAL;
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++)
                all = worst.apply(all, relation.apply(distinct.get(i), distinct.get(j)));
        }
        return all;
    }
}
