package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives each stretch between quotation marks to the verb that reports it: the one whose grammar already holds it, else
/// the nearest before or after it, else the one that had the stretch before in the same paragraph.
final class DirectSpeech {
    /// Fewer words between marks than this, and nobody near who says them, are a name or irony.
    private static final int SPOKEN = 6;
    /// How far a verb may stand from the marks, in characters: a name with its title lies between.
    private static final int NEAR = 160;
    private static final int SLACK = 2;
    private static final int LONGEST_NAME = 60;

    private final String text;
    private final List<SentenceCues> sentences;
    private Optional<Cue> current = Optional.empty();
    private int currentEnd;
    private final List<Cue> orphans = new ArrayList<>();
    private final List<Span> spoken = new ArrayList<>();

    DirectSpeech(String text, List<SentenceCues> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /// Takes all stretches in text order; the cues know theirs afterwards.
    void take(List<Span> stretches) {
        for (Span stretch : stretches) {
            int end = sentenceAt(stretch.end() - 1);
            int start = sentenceAt(stretch.start());
            if (start < 0 || end < 0) continue;
            Optional<Cue> cue = holder(stretch, start)
                    .or(() -> after(stretch, end))
                    .or(() -> before(stretch, start))
                    .or(() -> goesOn(stretch))
                    .or(() -> orphan(stretch));
            cue.ifPresent(found -> give(found, stretch));
        }
    }

    /// Whether somebody else speaks these words: what is reported within direct speech is part of what is said.
    boolean isSpoken(Span cue) {
        int low = 0;
        int high = spoken.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spoken.get(middle).end() < cue.end()) low = middle + 1;
            else high = middle;
        }
        return low < spoken.size() && spoken.get(low).covers(cue);
    }

    List<Cue> orphans() {
        return orphans;
    }

    private void give(Cue cue, Span stretch) {
        if (words(stretch) >= SPOKEN) spoken.add(stretch);
        cue.take(stretch, SLACK);
        current = Optional.of(cue);
        currentEnd = stretch.end();
    }

    private int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= position) low = middle + 1;
            else high = middle;
        }
        return low < sentences.size() && sentences.get(low).span().start() <= position ? low : -1;
    }

    /// The verb whose clause holds the stretch.
    private Optional<Cue> holder(Span stretch, int sentence) {
        return sentences.get(sentence).cues().stream()
                .filter(cue -> !stretch.covers(cue.span()) && cue.holds(stretch, SLACK))
                .min(Comparator.comparingInt(Cue::length));
    }

    private Optional<Cue> after(Span stretch, int sentence) {
        char last = inner(stretch);
        if (last == '.' || last == ';') return Optional.empty();
        return sentences.get(sentence).cues().stream()
                .filter(cue -> cue.speaks() && cue.span().start() >= stretch.end())
                .findFirst()
                .filter(cue -> joined(stretch.end(), cue.span().start()))
                .filter(cue -> ",?!-—–…".indexOf(last) >= 0
                        || text.substring(stretch.end(), cue.span().start()).startsWith(","));
    }

    private Optional<Cue> before(Span stretch, int sentence) {
        List<Cue> cues = sentences.get(sentence).cues();
        for (Cue cue : cues.reversed()) {
            if (!cue.speaks() || cue.span().end() > stretch.start()) continue;
            return joined(cue.span().end(), stretch.start()) ? Optional.of(cue) : Optional.empty();
        }
        return announced(stretch, sentence);
    }

    /// A colon hands the word to the next sentence, even over a paragraph's end.
    private Optional<Cue> announced(Span stretch, int sentence) {
        int colon = printBefore(stretch.start());
        if (colon < 0 || text.charAt(colon) != ':') return Optional.empty();
        int from = sentences.get(sentence).span().start() <= colon ? sentence : sentence - 1;
        if (from < 0) return Optional.empty();
        return sentences.get(from).cues().reversed().stream()
                .filter(cue -> cue.speaks() && cue.span().end() <= colon + 1)
                .findFirst();
    }

    /// Where the last character before `at` stands that is no white space; -1 when there is none.
    private int printBefore(int at) {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) last--;
        return last;
    }

    /// Nothing between but the rest of the reporting clause.
    private boolean joined(int from, int to) {
        if (to - from > NEAR) return false;
        String between = text.substring(from, to);
        return between.indexOf('\n') < 0
                && between.indexOf('“') < 0
                && between.indexOf('"') < 0
                && between.indexOf(';') < 0;
    }

    /// The last character within the marks.
    private char inner(Span stretch) {
        int at = stretch.end() - 1;
        while (at > stretch.start() && "\"”»'’".indexOf(text.charAt(at)) >= 0) at--;
        return text.charAt(at);
    }

    /// Whole sentences between marks go on with whom the paragraph, or the quotation of several paragraphs, has quoted.
    private Optional<Cue> goesOn(Span stretch) {
        if (current.isEmpty() || !begins(stretch.start()) || words(stretch) < 2) return Optional.empty();
        if (stretch.start() - currentEnd >= 3 * NEAR) return Optional.empty();
        String between = text.substring(currentEnd, stretch.start());
        boolean sameParagraph = between.indexOf('\n') < 0;
        boolean open = between.isBlank() && "\"”»'’".indexOf(text.charAt(currentEnd - 1)) < 0;
        return sameParagraph || open ? current : Optional.empty();
    }

    private boolean begins(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') before--;
        return before < 0 || ".!?\n\"”»'’:".indexOf(text.charAt(before)) >= 0;
    }

    private Optional<Cue> orphan(Span stretch) {
        if (words(stretch) < SPOKEN) return Optional.empty();
        Cue cue = signed(stretch).orElse(new Cue(Optional.empty(), Optional.empty(), List.of(), true));
        orphans.add(cue);
        return Optional.of(cue);
    }

    /// "“No more!” — Ann Smith", as in collections of voices.
    private Optional<Cue> signed(Span stretch) {
        int dash = stretch.end();
        while (dash < text.length() && text.charAt(dash) == ' ') dash++;
        if (dash + 2 >= text.length() || "―—–".indexOf(text.charAt(dash)) < 0) return Optional.empty();
        int from = text.charAt(dash + 1) == ' ' ? dash + 2 : dash + 1;
        int to = from;
        while (to < text.length() && to - from <= 2 * LONGEST_NAME && text.charAt(to) != '\n') to++;
        while (to > from && ". ".indexOf(text.charAt(to - 1)) >= 0) to--;
        if (to - from > LONGEST_NAME || to <= from || !Character.isUpperCase(text.charAt(from)))
            return Optional.empty();
        Span cue = new Span(dash, dash + 1);
        return Optional.of(new Cue(Optional.of(cue), Optional.of(new Span(from, to)), List.of(), true));
    }

    private int words(Span stretch) {
        int words = 0;
        boolean inside = false;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) words++;
            inside = !Character.isWhitespace(text.charAt(i)) && (inside || letter);
        }
        return words;
    }
}
