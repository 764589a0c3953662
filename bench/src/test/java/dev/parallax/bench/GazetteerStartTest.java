package dev.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The gazetteer must not be felt at a start: from nothing to the first place found, in a program of its own, took 180
/// to
/// 200 ms of processor time on a quiet machine and 350 on a busy one, most of it classes loaded. What tells whether the
/// table is read again, on any machine, is the heap that stays: 4 MB, where a table in the heap took 20.
class GazetteerStartTest {
    private static final int MOST_MILLIS = 600;
    private static final int MOST_HEAP_KILOBYTES = 8 * 1024;

    @Test
    void aFreshProgramFindsItsFirstPlaceAtOnce() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GazetteerStart.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String[] figures = line.split(" ");
        System.out.printf(
                "gazetteer, from start to first place: %s ms, %s ms of processor time, %s KB of heap stay, %s places found%n",
                (Object[]) figures);
        // processor time: the wall clock of a busy machine lies
        assertThat(Integer.parseInt(figures[1])).isLessThanOrEqualTo(MOST_MILLIS);
        assertThat(Integer.parseInt(figures[2])).isLessThanOrEqualTo(MOST_HEAP_KILOBYTES);
        assertThat(Integer.parseInt(figures[3])).isPositive();
    }
}
