package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.articles.ReadSteps;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What it costs to read a real page, on one warm thread, beside Readability4J on the same pages in the same run. The
/// pages are those of the WCXB benchmark, where `PARALLAX_SHARED` has them.
class ReadCostTest {
    /// So many times Readability4J's processor time a page may take (measured: 0.67); a busy machine slows both.
    private static final double MOST_OF_READABILITY = 0.85;

    /// One page in so many, for a run of a minute.
    private static final int EVERY = 4;

    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    @Test
    void aPageCostsLessThanTheBestJavaPeerTakes() throws IOException, InterruptedException {
        List<byte[]> pages = pages();
        ReadSteps steps = new ReadSteps();
        double peer = millisAPage(pages, ReadCostTest::readability);
        double whole = millisAPage(pages, steps::read);
        millisAPage(pages, steps::readInSteps);
        int readings = pages.size() * (WARM_UPS + ROUNDS);
        System.out.printf("read: %.2f CPU-ms a page (%.0f pages/s); Readability4J: %.2f%n", whole, 1000 / whole, peer);
        for (Map.Entry<ReadSteps.Step, Long> step : new TreeMap<>(steps.nanos()).entrySet())
            System.out.printf("  %s %.2f%n", step.getKey(), step.getValue() / 1e6 / readings);
        assertThat(whole / peer).isLessThan(MOST_OF_READABILITY);
    }

    private static void readability(byte[] bytes) {
        new Readability4J("https://x.example/", new String(bytes, StandardCharsets.UTF_8)).parse();
    }

    private static double millisAPage(List<byte[]> pages, Consumer<byte[]> reading) {
        for (int i = 0; i < WARM_UPS; i++) pages.forEach(reading);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) pages.forEach(reading);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return nanos / 1e6 / ROUNDS / pages.size();
    }

    private List<byte[]> pages() throws IOException, InterruptedException {
        Optional<Path> packed = Optional.ofNullable(System.getenv("PARALLAX_SHARED"))
                .map(shared -> Path.of(shared, "scoreboard/data/extract/wcxb/pages.tar.xz"))
                .filter(Files::exists);
        assumeTrue(packed.isPresent(), "PARALLAX_SHARED names no pages of WCXB");
        int code = new ProcessBuilder("tar", "xJf", packed.get().toString(), "-C", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        assumeTrue(code == 0, "tar does not unpack the pages");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            List<byte[]> pages = new ArrayList<>();
            for (int i = 0; i < all.size(); i += EVERY) pages.add(Files.readAllBytes(all.get(i)));
            return pages;
        }
    }
}
