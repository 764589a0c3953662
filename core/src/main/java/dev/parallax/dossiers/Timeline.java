package dev.parallax.dossiers;

import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Claim;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.TimelineEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts that have a day, in the order in which they happened, each with the first publication that tells it.
final class Timeline {
    private Timeline() {}

    static List<TimelineEntry> of(List<Fact> facts, Map<String, Article> articles) {
        return facts.stream()
                .flatMap(fact -> fact.when().date().stream()
                        .map(days -> new TimelineEntry(days, known(fact, articles), fact.id())))
                .sorted(Comparator.comparing(
                                (TimelineEntry entry) -> entry.date().start())
                        .thenComparing(entry -> entry.date().end())
                        .thenComparing(TimelineEntry::fact))
                .toList();
    }

    private static Optional<String> known(Fact fact, Map<String, Article> articles) {
        return fact.claims().stream()
                .map(Claim::article)
                .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                .flatMap(article -> article.publication().published().stream())
                .min(Comparator.naturalOrder());
    }
}
