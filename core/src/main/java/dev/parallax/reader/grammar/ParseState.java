package dev.parallax.reader.grammar;

import dev.parallax.model.mention.Upos;
import java.util.List;

/// A sentence while it is being parsed with the arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011).
/// Words
/// are numbered from 1; `root()`, one past the last, stands at the end of the buffer. One parse owns it.
public final class ParseState {
    static final int NONE = 0;

    final List<Word> words;
    final List<Upos> tags;
    private final int length;
    private final int[] stack;
    private int depth;
    private int next = 1;
    final int[] heads;
    final String[] labels;
    final int[] leftmost;
    final int[] leftmost2;
    final int[] rightmost;
    final int[] rightmost2;
    final int[] lefts;
    final int[] rights;

    public ParseState(List<Word> words, List<Upos> tags) {
        this.words = words;
        this.tags = tags;
        this.length = words.size();
        this.stack = new int[length + 1];
        int places = length + 2;
        this.heads = new int[places];
        this.labels = new String[places];
        this.leftmost = new int[places];
        this.leftmost2 = new int[places];
        this.rightmost = new int[places];
        this.rightmost2 = new int[places];
        this.lefts = new int[places];
        this.rights = new int[places];
        java.util.Arrays.fill(labels, "");
    }

    public int root() {
        return length + 1;
    }

    /// The word on the stack, 0 the topmost; 0 when there is none.
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    public int depth() {
        return depth;
    }

    /// The word in the buffer, 0 the first; `root()` at its end, then 0.
    public int buffer(int ahead) {
        return next + ahead <= root() ? next + ahead : NONE;
    }

    public boolean isDone() {
        return depth == 0 && next == root();
    }

    public boolean canShift() {
        return next < root();
    }

    /// The first of the buffer may take the top of the stack; the root takes only the last word left.
    public boolean canLeft() {
        return depth > 0 && (next < root() || depth == 1);
    }

    /// The second of the stack may take the top.
    public boolean canRight() {
        return depth > 1;
    }

    public void shift() {
        stack[depth++] = next++;
    }

    public void left(String label) {
        int child = stack[--depth];
        attach(child, next, label);
        if (next == root()) return;
        leftmost2[next] = leftmost[next];
        leftmost[next] = child;
        lefts[next]++;
    }

    public void right(String label) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        attach(child, head, label);
        rightmost2[head] = rightmost[head];
        rightmost[head] = child;
        rights[head]++;
    }

    private void attach(int child, int head, String label) {
        heads[child] = head;
        labels[child] = label;
    }

    /// The head of the word: 0 for the root of the sentence, -1 while it has none.
    public int head(int word) {
        if (heads[word] == NONE) return -1;
        return heads[word] == root() ? 0 : heads[word];
    }

    public String label(int word) {
        return labels[word];
    }
}
