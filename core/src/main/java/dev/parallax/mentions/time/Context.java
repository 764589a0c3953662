package dev.parallax.mentions.time;

import java.time.LocalDate;
import java.util.Optional;

/// What a time expression is resolved against.
///
/// @param today the day of publication
/// @param tense of the words around it
/// @param last the stretch of the calendar told last
/// @param quarter the quarter told last
/// @param history whether the text tells of times long before its publication, so that what it told last is its today
record Context(
        Optional<LocalDate> today, Tense tense, Optional<Stretch> last, Optional<Stretch> quarter, boolean history) {

    static Context of(Optional<LocalDate> today, boolean history) {
        return new Context(today, Tense.UNSAID, Optional.empty(), Optional.empty(), history);
    }

    Context in(Tense other) {
        return new Context(today, other, last, quarter, history);
    }

    /// After a time was told. One that was counted from the quarter told last does not itself become that quarter.
    Context told(Stretch stretch, Meaning meaning) {
        boolean counted = meaning instanceof Meaning.YearBack
                || meaning instanceof Meaning.QuarterEnded
                || meaning instanceof Meaning.SameQuarter;
        boolean named = stretch.grain() == Grain.QUARTER && !counted;
        Optional<Stretch> quarters = named ? Optional.of(stretch) : quarter;
        return new Context(today, tense, Optional.of(stretch), quarters, history);
    }

    /// The day from which "on Friday" and "in May" are counted.
    Optional<LocalDate> here() {
        return history && last.isPresent() ? last.map(stretch -> stretch.days().start()) : today;
    }

    /// Whether what such an expression means is where the story has come to; "last week" in a chronicle is not.
    boolean moves(Meaning meaning) {
        return !history || !(meaning instanceof Meaning.FromPublication);
    }
}
