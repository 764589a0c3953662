package dev.parallax.engine;

import dev.parallax.model.page.Reject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on several members of the input at once and gives the results in input order. At most
/// `threads * waiting` members are held at any time, however slow one of them is: memory stays flat.
///
/// Whatever goes wrong in one member becomes its reject; this is the engine's edge.
final class PerArticle<A, B> implements Iterator<Outcome<B>>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PerArticle.class);
    private static final AtomicLong NAMES = new AtomicLong();

    private final Iterator<A> members;
    private final Function<A, Outcome<B>> work;
    private final Function<A, String> path;
    private final Options options;
    private final Queue<Task<A, B>> begun = new ArrayDeque<>();
    private final ThreadPoolExecutor workers;

    private PerArticle(Iterator<A> members, Function<A, Outcome<B>> work, Function<A, String> path, Options options) {
        this.members = members;
        this.work = work;
        this.path = path;
        this.options = options;
        this.workers = workers(options.threads());
    }

    /// @param path names a member in its reject
    static <A, B> PerArticle<A, B> of(
            Iterator<A> members, Function<A, Outcome<B>> work, Function<A, String> path, Options options) {
        return new PerArticle<>(members, work, path, options);
    }

    private record Task<A, B>(A member, FutureTask<Outcome<B>> result, AtomicLong startedNanos) {}

    @Override
    public boolean hasNext() {
        begin();
        return !begun.isEmpty();
    }

    @Override
    public Outcome<B> next() {
        begin();
        Task<A, B> task = begun.poll();
        if (task == null) throw new NoSuchElementException("the input is at its end");
        Outcome<B> outcome = result(task);
        if (!members.hasNext() && begun.isEmpty()) close();
        return outcome;
    }

    private void begin() {
        int most = options.threads() * options.limits().waiting();
        while (begun.size() < most && members.hasNext()) begun.add(begin(members.next()));
    }

    private Task<A, B> begin(A member) {
        AtomicLong started = new AtomicLong();
        FutureTask<Outcome<B>> result = new FutureTask<>(() -> {
            started.set(now());
            return work.apply(member);
        });
        workers.execute(result);
        return new Task<>(member, result, started);
    }

    private Outcome<B> result(Task<A, B> task) {
        try {
            return await(task);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            if (cause instanceof OutOfMemoryError full) throw full;
            LOG.warn("cannot work on {}", path.apply(task.member), cause);
            return rejected(task, Reject.Reason.MALFORMED, told(cause));
        } catch (TimeoutException e) {
            giveUp(task);
            return rejected(task, Reject.Reason.TIMEOUT, "took longer than " + seconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return rejected(task, Reject.Reason.TIMEOUT, "the run was stopped");
        }
    }

    /// The clock of a member starts when a worker takes it up, not when it is queued.
    private Outcome<B> await(Task<A, B> task) throws ExecutionException, TimeoutException, InterruptedException {
        Duration most = options.limits().article();
        while (true) {
            long started = task.startedNanos.get();
            long left = started == 0 ? most.toNanos() : most.toNanos() - (now() - started);
            try {
                return task.result.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                long begunAt = task.startedNanos.get();
                if (begunAt != 0 && now() - begunAt >= most.toNanos()) throw e;
            }
        }
    }

    /// A worker that does not heed its interruption is left to itself, and a new one takes its place.
    private void giveUp(Task<A, B> task) {
        task.result.cancel(true);
        workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
        workers.setCorePoolSize(workers.getCorePoolSize() + 1);
    }

    private Outcome<B> rejected(Task<A, B> task, Reject.Reason reason, String detail) {
        return new Outcome.Rejected<>(new Reject(path.apply(task.member), reason, detail));
    }

    private String seconds() {
        return options.limits().article().toMillis() / 1000.0 + " s";
    }

    static String told(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /// Only for the time limit: no clock reaches the output. Zero means not begun.
    private static long now() {
        return System.nanoTime() | 1;
    }

    private static ThreadPoolExecutor workers(int threads) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "parallax-" + NAMES.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
