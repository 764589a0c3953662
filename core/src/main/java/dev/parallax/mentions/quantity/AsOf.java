package dev.parallax.mentions.quantity;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.util.List;
import java.util.Optional;

/// The day, month or year for which a number is said: the time that follows "as of" in its sentence.
final class AsOf {
    private final Places<TimeMention> said;

    AsOf(Lexemes l, List<TimeMention> times) {
        said = new Places<>(times.stream().filter(time -> introduced(l, time)).toList(), TimeMention::span);
    }

    private static boolean introduced(Lexemes l, TimeMention time) {
        int at = l.indexAt(time.span().start());
        boolean dated = time.type() == TimeType.DATE && time.days().isPresent();
        return dated && (l.is(at - 1, "of") && l.is(at - 2, "as") || l.is(at - 2, "of") && l.is(at - 3, "as"));
    }

    Optional<String> of(Span quantity, Optional<Sentence> sentence) {
        if (sentence.isEmpty()) return Optional.empty();
        return said.at(sentence.get().span())
                .filter(time -> !time.span().overlaps(quantity))
                .map(TimeMention::value);
    }
}
