package dev.parallax.engine;

import dev.parallax.model.article.Publication;
import dev.parallax.pages.PageLimits;
import dev.parallax.pages.fetch.FetchRules;
import dev.parallax.stories.StoryRules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a run is to be made; none of it but `asOf`, `minReports`, `rules`, the
/// lexicons and, for pages beyond them, the limits changes what comes out.
///
/// @param threads how many articles are worked on at once
/// @param lexicons the user's own tables, which add to the shipped ones and overrule them
/// @param asOf leaves out what was published later; articles of unknown day stay
/// @param minReports stories of fewer reports get no dossier
/// @param pages how much of an input is read before it is refused
/// @param fetch by which rules addresses of the web are fetched; without any they are refused
public record Options(
        int threads,
        List<Path> lexicons,
        Optional<LocalDate> asOf,
        int minReports,
        StoryRules rules,
        PageLimits pages,
        Optional<FetchRules> fetch,
        Limits limits,
        Progress progress) {

    /// What one article may cost.
    ///
    /// @param article longest time that one article may take; beyond it, it is rejected as `timeout`
    /// @param waiting how many finished or started articles may wait for an earlier one, per thread
    public record Limits(Duration article, int waiting) {
        public static final Limits STANDARD = new Limits(Duration.ofMinutes(2), 4);

        public Limits {
            if (article.isNegative() || article.isZero() || waiting < 1)
                throw new IllegalArgumentException("limits that let nothing through: " + article + ", " + waiting);
        }
    }

    public Options {
        lexicons = List.copyOf(lexicons);
        if (threads < 1) throw new IllegalArgumentException("a run needs a thread, not " + threads);
        if (minReports < 1) throw new IllegalArgumentException("a story has a report, not " + minReports);
    }

    /// As many threads as there are processors, the shipped lexicon, every story of two reports or more.
    public static Options standard() {
        return new Options(
                Runtime.getRuntime().availableProcessors(),
                List.of(),
                Optional.empty(),
                2,
                StoryRules.STANDARD,
                PageLimits.STANDARD,
                Optional.empty(),
                Limits.STANDARD,
                Progress.SILENT);
    }

    /// Whether an article is to be left out because it was published after `asOf`; one of unknown day never is.
    boolean isLater(Publication publication) {
        return asOf.isPresent()
                && publication
                        .range()
                        .filter(range -> range.start().isAfter(asOf.get()))
                        .isPresent();
    }

    public Options withThreads(int count) {
        return new Options(count, lexicons, asOf, minReports, rules, pages, fetch, limits, progress);
    }

    public Options withLexicons(List<Path> folders) {
        return new Options(threads, folders, asOf, minReports, rules, pages, fetch, limits, progress);
    }

    public Options asOf(LocalDate day) {
        return new Options(threads, lexicons, Optional.of(day), minReports, rules, pages, fetch, limits, progress);
    }

    public Options withMinReports(int reports) {
        return new Options(threads, lexicons, asOf, reports, rules, pages, fetch, limits, progress);
    }

    public Options withRules(StoryRules other) {
        return new Options(threads, lexicons, asOf, minReports, other, pages, fetch, limits, progress);
    }

    public Options withPages(PageLimits other) {
        return new Options(threads, lexicons, asOf, minReports, rules, other, fetch, limits, progress);
    }

    public Options withFetching(FetchRules by) {
        return new Options(threads, lexicons, asOf, minReports, rules, pages, Optional.of(by), limits, progress);
    }

    public Options withLimits(Limits other) {
        return new Options(threads, lexicons, asOf, minReports, rules, pages, fetch, other, progress);
    }

    public Options withProgress(Progress listener) {
        return new Options(threads, lexicons, asOf, minReports, rules, pages, fetch, limits, listener);
    }
}
