package dev.parallax.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How one name was answered by weights that had not seen its text.
///
/// @param sure what the answer gives itself, 0 to 1; 0 where none was given
record PlaceVerdict(PlaceCase asked, boolean right, double sure) {
    private static final int BINS = 10;
    private static final double SAME_KILOMETRES = 161;

    static PlaceVerdict of(PlaceCase asked, List<Double> weights) {
        if (asked.choices().isEmpty()) return new PlaceVerdict(asked, false, 0);
        double[][] values = asked.choices().stream()
                .map(choice ->
                        choice.clues().stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new);
        double[] odds = PlaceFit.odds(
                values, weights.stream().mapToDouble(weight -> weight).toArray());
        int best = 0;
        double all = 0;
        for (int i = 0; i < odds.length; i++) {
            all += odds[i];
            if (i + 1 < odds.length && odds[i] > odds[best]) best = i;
        }
        double near = 0;
        for (int i = 0; i + 1 < odds.length; i++) if (isNear(asked, i, best)) near += odds[i];
        return new PlaceVerdict(asked, asked.isRight(best), near / all);
    }

    private static boolean isNear(PlaceCase asked, int one, int other) {
        return asked.choices()
                        .get(one)
                        .place()
                        .orElseThrow()
                        .point()
                        .kilometresTo(
                                asked.choices().get(other).place().orElseThrow().point())
                < SAME_KILOMETRES;
    }

    static String report(List<PlaceVerdict> all) {
        TreeMap<String, List<PlaceVerdict>> bySet = all.stream()
                .collect(Collectors.groupingBy(each -> each.asked.set(), TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder();
        bySet.forEach((set, verdicts) -> report.append(line(set, verdicts)));
        return report + line("all", all);
    }

    private static String line(String set, List<PlaceVerdict> verdicts) {
        double right = verdicts.stream().filter(PlaceVerdict::right).count();
        double known = verdicts.stream().filter(each -> each.asked.isKnown()).count();
        return String.format(
                Locale.ROOT,
                "%s: %d names, right %.2f %%, known %.2f %%, calibration error %.3f%n",
                set,
                verdicts.size(),
                100 * right / verdicts.size(),
                100 * known / verdicts.size(),
                calibrationError(verdicts));
    }

    /// Expected calibration error over ten bins of equal count, of the names that were given an answer.
    static double calibrationError(List<PlaceVerdict> all) {
        List<PlaceVerdict> answered = all.stream()
                .filter(each -> !each.asked.choices().isEmpty())
                .sorted(Comparator.comparingDouble(PlaceVerdict::sure))
                .toList();
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<PlaceVerdict> some =
                    answered.subList(bin * answered.size() / BINS, (bin + 1) * answered.size() / BINS);
            double right = some.stream().filter(PlaceVerdict::right).count();
            double sure = some.stream().mapToDouble(PlaceVerdict::sure).sum();
            sum += Math.abs(right - sure);
        }
        return answered.isEmpty() ? 0 : sum / answered.size();
    }
}
