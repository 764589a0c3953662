package dev.parallax.training.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A row of the gazetteer.
record PlaceRow(
        String number,
        String name,
        List<String> aliases,
        double latitude,
        double longitude,
        String feature,
        String country,
        String admin1,
        long people)
        implements Comparable<PlaceRow> {
    private static final Comparator<PlaceRow> ORDER = Comparator.comparing(PlaceRow::country)
            .thenComparing(PlaceRow::admin1)
            .thenComparing(PlaceRow::feature)
            .thenComparing(PlaceRow::name)
            .thenComparing(PlaceRow::number)
            .thenComparingDouble(PlaceRow::latitude)
            .thenComparingDouble(PlaceRow::longitude);

    PlaceRow {
        aliases = List.copyOf(aliases);
    }

    @Override
    public int compareTo(PlaceRow other) {
        return ORDER.compare(this, other);
    }

    String line() {
        return String.join(
                "\t",
                number,
                name,
                String.join("|", aliases),
                degrees(latitude),
                degrees(longitude),
                feature,
                country,
                admin1,
                String.valueOf(people));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
