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
import java.util.List;
import org.junit.jupiter.api.Test;

/// What it costs to say which places, days and numbers the words of a report mean, in processor time once warm. The
/// samples are short and full of names: 5.8 ms for 1,000 words, where long reports cost 2.6. The limit is for the
/// change that makes everything slower; a busy machine doubles the figure.
class ResolversCostTest {
    private static final String SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize().toString();
    private static final int WARM_UPS = 60;
    private static final int ROUNDS = 20;
    private static final double MOST_MILLIS_PER_THOUSAND_WORDS = 10;

    private final PlaceFinder places = new PlaceFinder(Lexicon.shipped());
    private final TimeFinder times = new TimeFinder(Lexicon.shipped());
    private final QuantityFinder quantities = new QuantityFinder(Lexicon.shipped());

    @Test
    void aThousandWordsStayCheap() {
        List<Annotated> reports = reports();
        for (int i = 0; i < WARM_UPS; i++) reports.forEach(this::resolve);
        long before = processorNanos();
        for (int i = 0; i < ROUNDS; i++) reports.forEach(this::resolve);
        double millis = (processorNanos() - before) / 1e6;
        long words = ROUNDS
                * reports.stream()
                        .mapToLong(report -> report.article().text().split("\\s+").length)
                        .sum();
        System.out.printf(
                "places, times, quantities: %.2f ms of processor time per 1,000 words%n", millis / words * 1000);
        assertThat(millis / words * 1000).isLessThanOrEqualTo(MOST_MILLIS_PER_THOUSAND_WORDS);
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

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
