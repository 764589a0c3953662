package dev.parallax.stories;

import dev.parallax.model.Embedding;
import dev.parallax.model.mention.Annotated;
import java.util.Optional;
import java.util.OptionalLong;

/// What the stories look at in a report.
///
/// @param day days since 1970 of its publication, the first that fits
record Signature(String article, WordVector words, Optional<Embedding> meaning, OptionalLong day, Sketch sketch) {

    static Signature of(Annotated report, Terms terms, StoryRules.Reprint rules) {
        return new Signature(
                report.article().id(),
                terms.of(report),
                report.vector(),
                day(report),
                Sketch.of(report.article().text(), rules.shingle()));
    }

    private static OptionalLong day(Annotated report) {
        return report.article()
                .publication()
                .range()
                .map(range -> OptionalLong.of(range.start().toEpochDay()))
                .orElse(OptionalLong.empty());
    }
}
