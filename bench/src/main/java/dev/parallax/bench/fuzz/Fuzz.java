package dev.parallax.bench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// `bench/fuzz COUNT SEED [FOLDER…]`: mutated pages, each made from its own number, so that any of them can be made
/// again. What fails is kept under `target/fuzz`.
public final class Fuzz {
    /// Longest file that is made, so that a run tells of many.
    private static final int LONGEST = 200_000;

    /// A page that takes more is a hang: the slowest real page takes a twentieth.
    private static final long MOST_CPU_MILLIS = 5_000;

    private static final int WAIT_SECONDS = 120;

    private final List<Seed> seeds;
    private final long seed;
    private final PageCheck check = new PageCheck();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<Mutation, Integer> made = new EnumMap<>(Mutation.class);
    private long slowestMillis;
    private long slowest = -1;

    private Fuzz(List<Seed> seeds, long seed) {
        this.seeds = seeds;
        this.seed = seed;
    }

    /// Runs it.
    ///
    /// @param arguments how many, the seed, folders of pages to begin from beside our own
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        List<Path> folders = new ArrayList<>(List.of(Path.of("samples")));
        for (int i = 2; i < arguments.length; i++) folders.add(Path.of(arguments[i]));
        List<Seed> seeds = new ArrayList<>(Seed.ofEachKind());
        seeds.addAll(Seed.in(folders));
        new Fuzz(seeds, seed).run(count);
    }

    private void run(long count) throws IOException, InterruptedException {
        try (ExecutorService worker =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (long number = 0; number < count; number++) {
                one(worker, number);
                if ((number + 1) % 5000 == 0) tell(number + 1);
            }
        }
        tell(count);
        System.out.println("mutations " + made);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private void one(ExecutorService worker, long number) throws IOException, InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + number);
        Seed made = mutated(random);
        long[] cpu = new long[1];
        Callable<Optional<String>> work = () -> {
            long before = cpuMillis();
            Optional<String> fault = check.fault(made, random);
            cpu[0] = cpuMillis() - before;
            return fault;
        };
        Future<Optional<String>> result = worker.submit(work);
        try {
            Optional<String> fault = result.get(WAIT_SECONDS, TimeUnit.SECONDS);
            if (cpu[0] > MOST_CPU_MILLIS) fault = Optional.of("slow: " + cpu[0] + " CPU-ms");
            if (fault.isPresent()) keep(number, made, fault.get());
        } catch (ExecutionException e) {
            keep(number, made, trace(e));
        } catch (TimeoutException e) {
            keep(number, made, "hang: no answer in " + WAIT_SECONDS + " s");
            tell(number + 1);
            Runtime.getRuntime().halt(3);
        }
        if (cpu[0] > slowestMillis) {
            slowestMillis = cpu[0];
            slowest = number;
        }
    }

    private Seed mutated(RandomGenerator random) {
        Seed seed = any(random);
        Mutation[] all = Mutation.values();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            Mutation mutation = all[random.nextInt(all.length)];
            Seed next = mutation.on(seed, any(random), random);
            if (next.bytes().length > LONGEST) continue;
            seed = next;
            made.merge(mutation, 1, Integer::sum);
        }
        return seed;
    }

    private Seed any(RandomGenerator random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private void keep(long number, Seed made, String fault) throws IOException {
        String kind = fault.lines().findFirst().orElse("").replaceAll("(<<|: ).*", "");
        if (faults.merge(kind, 1, Integer::sum) > 20) return;
        Path folder = Files.createDirectories(Path.of("bench/target/fuzz"));
        Files.write(folder.resolve(number + "-" + made.name().replace('/', '_')), made.bytes());
        System.out.println(number + " " + made.name() + ": " + fault);
    }

    private static String trace(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        StringBuilder trace = new StringBuilder(String.valueOf(cause));
        StackTraceElement[] stack = cause.getStackTrace();
        for (int i = 0; i < Math.min(12, stack.length); i++)
            trace.append("\n    ").append(stack[i]);
        return trace.toString();
    }

    private static long cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private void tell(long done) {
        System.out.println(done + " files, " + check.articles() + " articles, faults " + faults + ", slowest " + slowest
                + " with " + slowestMillis + " CPU-ms");
    }
}
