package dev.parallax.training;

import java.util.ArrayList;
import java.util.List;

/// Groups rows around means (Lloyd 1982), seeded.
final class KMeans {
    private static final int ROUNDS = 25;

    private KMeans() {}

    /// The group of each row, from 0.
    static int[] groups(double[][] rows, int groups) {
        double[][] means = seeds(rows, groups);
        int[] group = new int[rows.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.length; i++) group[i] = nearest(rows[i], means);
            move(means, rows, group);
        }
        return group;
    }

    private static double[][] seeds(double[][] rows, int groups) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) numbers.add(i);
        return Shuffle.of(numbers, groups).stream()
                .limit(groups)
                .map(i -> rows[i].clone())
                .toArray(double[][]::new);
    }

    private static int nearest(double[] row, double[][] means) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int g = 0; g < means.length; g++) {
            double distance = distance(row, means[g], least);
            if (distance < least) {
                least = distance;
                nearest = g;
            }
        }
        return nearest;
    }

    /// The square of the distance, or anything from `enough` on.
    private static double distance(double[] a, double[] b, double enough) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double apart = a[i] - b[i];
            sum += apart * apart;
            if ((i & 15) == 15 && sum >= enough) return sum;
        }
        return sum;
    }

    /// A group that lost all its rows stays where it was.
    private static void move(double[][] means, double[][] rows, int[] group) {
        double[][] sums = new double[means.length][rows[0].length];
        int[] sizes = new int[means.length];
        for (int i = 0; i < rows.length; i++) {
            sizes[group[i]]++;
            for (int j = 0; j < rows[i].length; j++) sums[group[i]][j] += rows[i][j];
        }
        for (int g = 0; g < means.length; g++) {
            if (sizes[g] == 0) continue;
            for (int j = 0; j < sums[g].length; j++) means[g][j] = sums[g][j] / sizes[g];
        }
    }
}
