package dev.parallax.bench;

import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What reading, annotating and telling a folder of pages costs on one warm thread, in milliseconds a folder. Quote
/// ratios of one run: absolute times are this machine's.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SamplesBenchmark {
    @Param("samples")
    public String folder = "samples";

    private final Parallax parallax = Parallax.open(Options.standard().withThreads(1));

    /// Loads tables and models, which is not what is measured.
    @Setup
    public void warm() {
        annotate();
    }

    /// Pages to articles.
    @Benchmark
    public long read() {
        try (var articles = parallax.read(List.of(folder))) {
            return articles.count();
        }
    }

    /// Pages to annotated articles.
    @Benchmark
    public long annotate() {
        try (var reports = parallax.annotate(List.of(folder))) {
            return reports.count();
        }
    }

    /// Pages to dossiers.
    @Benchmark
    public int dossiers() {
        return parallax.dossiers(List.of(folder)).dossiers().size();
    }

    @TearDown
    public void close() {
        parallax.close();
    }
}
