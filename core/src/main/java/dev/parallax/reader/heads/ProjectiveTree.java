package dev.parallax.reader.heads;

/// The tree of greatest score among all trees over the words of a sentence whose arcs do not cross and in which one
/// word
/// is on the root (Eisner 1996). Phrases of such a tree are stretches of the sentence, which all that reads them counts
/// on.
final class ProjectiveTree {
    private final double[][] scores;
    private final int size;
    /// Best spans headed at their left or right end: with all dependents (whole), or waiting for more at the far end.
    private final double[][] wholeLeft;
    private final double[][] wholeRight;
    private final double[][] openLeft;
    private final double[][] openRight;
    private final int[][] openSplit;
    private final int[][] leftSplit;
    private final int[][] rightSplit;
    private final int[] heads;

    private ProjectiveTree(double[][] scores) {
        this.scores = scores;
        this.size = scores.length - 1;
        this.wholeLeft = new double[size][size];
        this.wholeRight = new double[size][size];
        this.openLeft = new double[size][size];
        this.openRight = new double[size][size];
        this.openSplit = new int[size][size];
        this.leftSplit = new int[size][size];
        this.rightSplit = new int[size][size];
        this.heads = new int[scores.length];
    }

    /// The head of each word; that of the root, at 0, is 0.
    ///
    /// @param scores of word `i` with head `j` at `[i][j]`; 0 is the root
    static int[] heads(double[][] scores) {
        ProjectiveTree tree = new ProjectiveTree(scores);
        if (tree.size > 0) tree.find();
        return tree.heads;
    }

    private void find() {
        for (int length = 1; length < size; length++)
            for (int from = 0; from + length < size; from++) span(from, from + length);
        int root = root();
        heads[root + 1] = 0;
        left(0, root);
        right(root, size - 1);
    }

    private int root() {
        int best = 0;
        for (int word = 1; word < size; word++) if (asRoot(word) > asRoot(best)) best = word;
        return best;
    }

    private double asRoot(int word) {
        return wholeRight[0][word] + wholeLeft[word][size - 1] + scores[word + 1][0];
    }

    /// Finds the best of each kind for one span: `wholeLeft` has its head at the left end, `wholeRight` at the right.
    private void span(int from, int to) {
        int split = from;
        for (int at = from + 1; at < to; at++) if (halves(from, at, to) > halves(from, split, to)) split = at;
        openSplit[from][to] = split;
        openLeft[from][to] = halves(from, split, to) + scores[to + 1][from + 1];
        openRight[from][to] = halves(from, split, to) + scores[from + 1][to + 1];
        int left = from + 1;
        for (int at = from + 2; at <= to; at++) if (toRight(from, at, to) > toRight(from, left, to)) left = at;
        leftSplit[from][to] = left;
        wholeLeft[from][to] = toRight(from, left, to);
        int right = from;
        for (int at = from + 1; at < to; at++) if (toLeft(from, at, to) > toLeft(from, right, to)) right = at;
        rightSplit[from][to] = right;
        wholeRight[from][to] = toLeft(from, right, to);
    }

    private double halves(int from, int at, int to) {
        return wholeLeft[from][at] + wholeRight[at + 1][to];
    }

    private double toRight(int from, int at, int to) {
        return openLeft[from][at] + wholeLeft[at][to];
    }

    private double toLeft(int from, int at, int to) {
        return wholeRight[from][at] + openRight[at][to];
    }

    /// The span whose head is its right end.
    private void left(int from, int to) {
        if (from == to) return;
        int at = rightSplit[from][to];
        heads[at + 1] = to + 1;
        left(from, at);
        open(at, to);
    }

    /// The span whose head is its left end.
    private void right(int from, int to) {
        if (from == to) return;
        int at = leftSplit[from][to];
        heads[at + 1] = from + 1;
        open(from, at);
        right(at, to);
    }

    private void open(int from, int to) {
        int split = openSplit[from][to];
        right(from, split);
        left(split + 1, to);
    }
}
