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
                .filter(hit -> !l.is(hit.to(), "as", "after"))
                .map(hit -> {
                    String[] parts = hit.value().split(" ");
                    return new Found(at, hit.to(), new Meaning.Constant(TimeType.valueOf(parts[0]), parts[1]));
                });
    }
}
