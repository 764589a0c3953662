package dev.parallax.model.article;

import dev.parallax.model.Coded;
import dev.parallax.model.DayRange;
import java.util.List;
import java.util.Optional;

/// When an article was published, by the page's own clock, and on what grounds.
///
/// @param published a day (2024-04-20) or a minute (2024-04-20T12:38, with an offset only where the page gives one)
/// @param basis empty when nothing is known
/// @param range the days that fit; one day when `published` is known
/// @param why the grounds, for people
public record Publication(
        Optional<String> published,
        Optional<Basis> basis,
        Optional<DayRange> range,
        Optional<String> modified,
        List<String> why) {

    public enum Basis implements Coded {
        METADATA,
        PAGE,
        INFERRED,
        GIVEN
    }

    public static final Publication UNKNOWN =
            new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Publication {
        why = List.copyOf(why);
        if (basis.filter(Basis.INFERRED::equals).isPresent() && range.isEmpty())
            throw new IllegalArgumentException("an inferred date has a range");
    }
}
