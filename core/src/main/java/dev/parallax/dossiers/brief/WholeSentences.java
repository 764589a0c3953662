package dev.parallax.dossiers.brief;

import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the sentence around a piece of evidence: a clause proves, but only a sentence reads.
public final class WholeSentences {
    private final Map<String, Report> reports = new HashMap<>();

    public WholeSentences(List<Report> reports) {
        reports.forEach(report -> this.reports.put(report.id(), report));
    }

    /// Nothing for evidence from a headline, and for sentences too long to be quoted.
    Optional<Evidence> around(Evidence piece) {
        Report report = reports.get(piece.article());
        if (report == null || piece.span().isEmpty()) return Optional.empty();
        List<Sentence> sentences =
                Sentences.over(report.annotated().body(), piece.span().get());
        if (sentences.isEmpty()) return Optional.empty();
        Span whole = sentences.getFirst().span();
        return whole.length() > Quotation.LONGEST
                ? Optional.empty()
                : Optional.of(report.article().evidence(whole));
    }
}
