package dev.parallax.stories;

/// When two reports are of one story, when one is a reprint, and how long a story stays open. The values are set by
/// judgement; `docs/decisions/0010-stories.md` has what they reach.
public record StoryRules(Window window, Likeness likeness, Reprint reprint) {
    /// What the shipped program does.
    public static final StoryRules STANDARD = new StoryRules(Window.STANDARD, Likeness.STANDARD, Reprint.STANDARD);

    /// How long and how much is remembered.
    ///
    /// @param days a story without a new report for so many days takes no more reports
    /// @param stories most stories held open at once; beyond it the longest unchanged is closed
    public record Window(int days, int stories) {
        public static final Window STANDARD = new Window(21, 20_000);
    }

    /// How alike an article and a story are is a weighted mean of the cosines of their meaning vectors and of their
    /// words, 0 to 1.
    ///
    /// @param meaning weight of the meaning vectors, the rest is the words'
    /// @param join at least so alike to join
    /// @param merge at least so alike to show that two stories are one
    /// @param perDay what each day since the story's last report adds to what is asked for
    public record Likeness(double meaning, double join, double merge, double perDay) {
        public static final Likeness STANDARD = new Likeness(0.5, 0.42, 0.62, 0.01);
    }

    /// Shares of word sequences in common.
    ///
    /// @param shingle words in a sequence
    /// @param overlap of all sequences of both (Jaccard), for near reprints
    /// @param inside of the shorter text's sequences, for shortened reprints
    public record Reprint(int shingle, double overlap, double inside) {
        public static final Reprint STANDARD = new Reprint(5, 0.5, 0.7);
    }
}
