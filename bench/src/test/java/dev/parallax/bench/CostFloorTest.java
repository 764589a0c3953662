package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import dev.parallax.model.mention.Annotated;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What annotating and reading cost once they are warm, in processor time, so that a busy machine does not disturb it
/// much. The limit is several times what was measured: it is there for the change that makes everything ten times
/// slower.
class CostFloorTest {
    private static final String SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize().toString();
    private static final int WARM_UPS = 3;
    private static final double MOST_MILLIS_PER_THOUSAND_WORDS = 3_000;
    private static final double MOST_MILLIS_PER_PAGE = 60;

    @Test
    void annotatingAThousandWordsStaysCheap() {
        try (Parallax parallax = Parallax.open(Options.standard().withThreads(1))) {
            for (int i = 0; i < WARM_UPS; i++) words(parallax);
            long before = processorNanos();
            long words = words(parallax);
            double millis = (processorNanos() - before) / 1e6;
            assertThat(millis / words * 1_000)
                    .as("%.0f ms of processor time for %d words", millis, words)
                    .isLessThan(MOST_MILLIS_PER_THOUSAND_WORDS);
        }
    }

    @Test
    void readingAPageStaysCheap() {
        try (Parallax parallax = Parallax.open(Options.standard().withThreads(1))) {
            for (int i = 0; i < WARM_UPS; i++) pages(parallax);
            long before = processorNanos();
            long pages = pages(parallax);
            double millis = (processorNanos() - before) / 1e6;
            assertThat(millis / pages)
                    .as("%.0f ms of processor time for %d pages", millis, pages)
                    .isLessThan(MOST_MILLIS_PER_PAGE);
        }
    }

    private static long pages(Parallax parallax) {
        try (var articles = parallax.read(List.of(SAMPLES))) {
            return articles.count();
        }
    }

    private static long words(Parallax parallax) {
        try (var reports = parallax.annotate(List.of(SAMPLES))) {
            return reports.flatMap(outcome -> outcome.made().stream())
                    .mapToLong(CostFloorTest::words)
                    .sum();
        }
    }

    private static long words(Annotated report) {
        return report.article().text().split("\\s+").length;
    }

    /// Of all threads of this process.
    private static long processorNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) sum += Math.max(0, threads.getThreadCpuTime(id));
        return sum;
    }
}
