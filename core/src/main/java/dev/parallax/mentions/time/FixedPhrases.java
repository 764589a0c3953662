package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// Words whose value is always the same: "now", "recently", "the future", "daily".
final class FixedPhrases implements TimeRule {
    private final PhraseTable words;

    FixedPhrases(PhraseTable words) {
        this.words = words;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        if (l.is(at - 1, "-") && l.glued(at)) return Optional.empty();
        return words.find("phrase", l, at)
                .filter(hit -> hit.to() > at + 1 || !l.is(hit.to(), "as", "after", "before"))
                .filter(hit -> !isPastOf(l, at, hit.to()))
                .map(hit -> {
                    String[] parts = hit.value().split(" ");
                    return new Found(at, hit.to(), new Meaning.Constant(TimeType.valueOf(parts[0]), parts[1]));
                });
    }

    /// "the past three summers", "the past month" are no past at large.
    private boolean isPastOf(Lexemes l, int at, int to) {
        return l.is(to - 1, "past")
                && l.is(at, "the")
                && (words.has("cardinal", l.word(to)) || l.get(to).isFigure() || words.has("count", l.word(to)));
    }
}
