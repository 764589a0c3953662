package dev.parallax.dossiers.figure;

import dev.parallax.dossiers.telling.Part;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Units;
import dev.parallax.model.Embedding;
import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Reading;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A number that one part of one report gives, with what it is a number of.
///
/// @param number in the order of the reports, then of the text
public record Count(int number, Report report, Part part, Quantity quantity, Context context) {

    /// What the sentence says of a number.
    ///
    /// @param path kinds of happening that the words above it in the sentence may tell
    /// @param beside content words that stand within a few words of it
    /// @param voice who is said to give it; empty when the outlet does
    /// @param cumulative whether it is told to be a sum over several happenings or a longer time
    public record Context(
            Span sentence,
            Set<String> path,
            Set<String> beside,
            Optional<Embedding> meaning,
            String voice,
            boolean cumulative) {
        public Context {
            beside = Collections.unmodifiableSet(new TreeSet<>(beside));
            path = Collections.unmodifiableSet(new TreeSet<>(path));
        }
    }

    public String unit() {
        return Units.head(quantity);
    }

    public Reading reading() {
        return report.reading(part).orElseThrow();
    }

    /// The sentence around it, or its own words where that is too long.
    public Optional<Evidence> evidence() {
        Span sentence = context.sentence();
        Span span = sentence.length() <= Evidence.LONGEST ? sentence : quantity.span();
        return switch (part) {
            case HEADLINE -> report.article().headlineEvidence(span);
            case BODY -> Optional.of(report.article().evidence(span));
        };
    }

    // its number stands for it: to hash whole articles, with every vector, costs more than all the rest
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count that && number == that.number && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
