package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.Surroundings;
import dev.parallax.mentions.quantity.QuantityFinder;
import dev.parallax.mentions.time.TimeFinder;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.PlaceMention;
import dev.parallax.model.mention.Reading;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What it costs to say which places, days and numbers the words of a report mean, in processor time once warm. The
/// samples are short and full of names: 5.8 ms for 1,000 words on a quiet machine, where long reports cost 2.6. A busy
/// machine doubles that, so the limit is held against other work on the same words in the same moments: counting them.
class ResolversCostTest {
    private static final String SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize().toString();
    private static final int WARM_UPS = 60;
    private static final int ROUNDS = 20;
    private static final int COUNTS = 20;
    /// Measured: 2.8 to 3.0, quiet and busy.
    private static final double MOST_OF_COUNTING = 6;

    private final PlaceFinder places = new PlaceFinder(Lexicon.shipped());
    private final TimeFinder times = new TimeFinder(Lexicon.shipped());
    private final QuantityFinder quantities = new QuantityFinder(Lexicon.shipped());

    @Test
    void aThousandWordsStayCheap() {
        List<Annotated> reports = reports();
        for (int i = 0; i < WARM_UPS; i++) {
            reports.forEach(this::resolve);
            reports.forEach(ResolversCostTest::count);
        }
        long words =
                ROUNDS * reports.stream().mapToLong(ResolversCostTest::words).sum();
        long resolving = 0;
        long counting = 0;
        for (int i = 0; i < ROUNDS; i++) {
            resolving += processorNanos(() -> reports.forEach(this::resolve));
            counting += processorNanos(() -> reports.forEach(ResolversCostTest::count));
        }
        double times = (double) resolving / counting;
        System.out.printf(
                "places, times, quantities: %.2f ms of processor time per 1,000 words, %.1f times counting them%n",
                resolving / 1e3 / words, times);
        assertThat(times).isLessThanOrEqualTo(MOST_OF_COUNTING);
    }

    private static long words(Annotated report) {
        return report.article().text().split("\\s+").length;
    }

    /// Each word's share of all, twenty times over: work of the same kind that no change here makes slower.
    private static void count(Annotated report) {
        for (int i = 0; i < COUNTS; i++) {
            Map<String, Integer> counts = new HashMap<>();
            for (String word : report.article().text().toLowerCase(Locale.ROOT).split("\\W+"))
                counts.merge(word, 1, Integer::sum);
            assertThat(counts).isNotEmpty();
        }
    }

    private static List<Annotated> reports() {
        try (Parallax parallax = Parallax.open(Options.standard().withThreads(1));
                var outcomes = parallax.annotate(List.of(SAMPLES))) {
            return outcomes.flatMap(outcome -> outcome.made().stream()).toList();
        }
    }

    private void resolve(Annotated report) {
        Reading body = report.body();
        String text = report.article().text();
        Surroundings surroundings = places.surroundings(text);
        for (PlaceMention place : body.mentions().places()) places.resolve(text, place.span(), surroundings);
        quantities.find(
                text,
                body.sentences(),
                times.find(text, body.sentences(), report.article().publication()));
    }

    private static long processorNanos(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
