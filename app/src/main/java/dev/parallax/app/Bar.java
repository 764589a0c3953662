package dev.parallax.app;

import dev.parallax.engine.Progress;
import dev.parallax.model.page.Reject;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows on a terminal how far a run is; a run whose messages go elsewhere shows nothing.
final class Bar implements Progress, AutoCloseable {
    private final ProgressBar bar;

    private Bar(ProgressBar bar) {
        this.bar = bar;
    }

    /// A progress that shows, to be closed at the end of the run.
    private static Bar shown() {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .setUnit(" articles", 1)
                .setUpdateIntervalMillis(250)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build());
    }

    /// The progress of a run, and how it ends.
    record Shown(Progress progress, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    static Shown on(Console console) {
        if (!console.progress()) return new Shown(Progress.SILENT, () -> {});
        Bar bar = shown();
        return new Shown(bar, bar::close);
    }

    @Override
    public void article(String path, long done) {
        bar.stepTo(done);
        bar.setExtraMessage(Visible.of(path));
    }

    @Override
    public void story(String id, int reports) {
        bar.setExtraMessage("story of " + reports + " reports");
    }

    @Override
    public void rejected(Reject reject) {
        bar.setExtraMessage("not used: " + Visible.of(reject.path()));
    }

    @Override
    public void close() {
        bar.close();
    }
}
