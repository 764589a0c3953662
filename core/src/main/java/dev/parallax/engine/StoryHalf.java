package dev.parallax.engine;

import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.page.Reject;
import dev.parallax.model.story.Story;
import dev.parallax.model.story.StoryChange;
import dev.parallax.stories.StoryIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The half of the flow that has a state: from annotated articles to stories and their dossiers.
record StoryHalf(Stages stages, Options options) {
    /// English, and texts too short to tell.
    private static final Set<String> READ_LANGUAGES = Set.of("en", "und");
    /// After every date, which begins with a digit.
    private static final String UNKNOWN_LAST = "~";

    private static final Comparator<Annotated> BY_DATE = Comparator.comparing((Annotated report) ->
                    report.article().publication().published().orElse(UNKNOWN_LAST))
            .thenComparing(report -> report.article().id());
    private static final Comparator<Dossier> MOST_REPORTS_FIRST = Comparator.comparingInt(
                    (Dossier dossier) -> -dossier.head().reports())
            .thenComparing(dossier -> dossier.head().first().orElse(UNKNOWN_LAST))
            .thenComparing(dossier -> dossier.head().id());

    /// What each report does to the stories, in order of arrival.
    Stream<Outcome<List<StoryChange>>> assign(Stream<Outcome<Annotated>> reports, StoryIndex index) {
        return reports.map(outcome -> switch (outcome) {
            case Outcome.Made<Annotated>(var report) -> new Outcome.Made<>(index.assign(report));
            case Outcome.Rejected<Annotated>(var reject) -> new Outcome.Rejected<>(reject);
        });
    }

    DossierRun dossiers(Stream<Outcome<Annotated>> outcomes, StoryIndex index) {
        Sorted sorted = Sorted.of(outcomes, this::reasonToLeaveOut);
        StoryBook book = new StoryBook();
        for (Annotated report : sorted.used().stream().sorted(BY_DATE).toList()) {
            book.add(report);
            index.assign(report).forEach(book::apply);
        }
        List<Dossier> dossiers = book.stories(options.minReports()).stream()
                .map(story -> dossier(story, sorted.notUsed()))
                .sorted(MOST_REPORTS_FIRST)
                .toList();
        return new DossierRun(dossiers, sorted.notUsed(), sorted.rejects());
    }

    private Dossier dossier(Story story, List<Dossier.NotUsed> notUsed) {
        options.progress().story(story.id(), story.members().size());
        return stages.dossier(story, notUsed);
    }

    /// Empty text when there is no reason.
    private String reasonToLeaveOut(Article article) {
        if (options.isLater(article.publication()))
            return "published after " + options.asOf().orElseThrow();
        return READ_LANGUAGES.contains(article.language()) ? "" : "language " + article.language();
    }

    /// The outcomes by what becomes of them.
    private record Sorted(List<Annotated> used, List<Dossier.NotUsed> notUsed, List<Reject> rejects) {
        static Sorted of(Stream<Outcome<Annotated>> outcomes, Function<Article, String> reasonToLeaveOut) {
            Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            outcomes.forEachOrdered(outcome -> sorted.put(outcome, reasonToLeaveOut));
            sorted.notUsed.sort(Comparator.comparing(Dossier.NotUsed::path).thenComparing(Dossier.NotUsed::reason));
            return sorted;
        }

        private void put(Outcome<Annotated> outcome, Function<Article, String> reasonToLeaveOut) {
            switch (outcome) {
                case Outcome.Made<Annotated>(var report) -> {
                    String reason = reasonToLeaveOut.apply(report.article());
                    if (reason.isEmpty()) used.add(report);
                    else
                        notUsed.add(new Dossier.NotUsed(
                                report.article().provenance().path(), reason));
                }
                case Outcome.Rejected<Annotated>(var reject) -> {
                    rejects.add(reject);
                    notUsed.add(
                            new Dossier.NotUsed(reject.path(), reject.reason().code()));
                }
            }
        }
    }
}
