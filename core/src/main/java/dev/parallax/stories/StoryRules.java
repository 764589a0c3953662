package dev.parallax.stories;

/// When two reports are of one story, when one is a reprint, and how long a story stays open. All figures were set on
/// development sets (`bench` has the floors that they must hold).
public record StoryRules(Window window, Likeness likeness, Reprint reprint) {
    /// What the shipped program does.
    public static final StoryRules STANDARD = new StoryRules(Window.STANDARD, Likeness.STANDARD, Reprint.STANDARD);

    /// How long and how much is remembered.
    ///
    /// @param days a story without a new report for so many days takes no more reports
    /// @param stories most stories held open at once; beyond it the longest unchanged is closed
    public record Window(int days, int stories) {
        public static final Window STANDARD = new Window(7, 20_000);
    }

    /// Thresholds between 0 and 1 on how alike an article and a story are.
    ///
    /// @param join at least so alike to join
    /// @param merge at least so alike to show that two stories are one
    /// @param follow at least so alike to follow up a story that it does not join
    public record Likeness(double join, double merge, double follow) {
        public static final Likeness STANDARD = new Likeness(0.3, 0.4, 0.2);
    }

    /// Shares of word sequences in common.
    ///
    /// @param shingle words in a sequence
    /// @param overlap of all sequences of both (Jaccard), for near reprints
    /// @param inside of the shorter text's sequences, for shortened reprints
    public record Reprint(int shingle, double overlap, double inside) {
        public static final Reprint STANDARD = new Reprint(5, 0.5, 0.8);
    }
}
