package dev.parallax.mentions;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a sentence begins with the town that a report comes from ("OSLO —", "LIMA, Peru (Wire) -"). A dateline
/// has no part in what the sentence tells: its town neither acts nor speaks.
final class Datelines {
    private static final int LONGEST = 60;
    private static final int FEWEST_LETTERS = 3;
    /// A round-up has several; a text that has hundreds only shouts.
    private static final int MOST = 12;

    private Datelines() {}

    /// The dateline with its mark.
    static Optional<Span> of(String text, Sentence sentence) {
        int start = sentence.span().start();
        int limit = Math.min(sentence.span().end(), start + LONGEST);
        if (!isShouted(text, start, limit)) return Optional.empty();
        for (int i = start; i < limit; i++) {
            char mark = text.charAt(i);
            if (mark == '\n' || mark == '"' || mark == '“' || mark == ';') return Optional.empty();
            if (closes(text, i, limit)) return Optional.of(new Span(start, i + 1));
        }
        return Optional.empty();
    }

    /// Datelines of all sentences, in text order.
    static List<Span> in(String text, List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> of(text, sentence).stream())
                .limit(MOST)
                .toList();
    }

    /// The quote without what stands in a dateline; none where the dateline was taken for its cue.
    static Optional<Quote> cut(Quote quote, List<Span> datelines) {
        if (datelines.isEmpty()) return Optional.of(quote);
        if (quote.cue().stream().anyMatch(cue -> datelines.stream().anyMatch(cue::overlaps))) return Optional.empty();
        List<Span> content = without(quote.content(), datelines);
        if (content.isEmpty()) return Optional.empty();
        return Optional.of(
                new Quote(quote.kind(), content, quote.cue(), without(quote.source(), datelines), quote.speaker()));
    }

    private static List<Span> without(List<Span> spans, List<Span> datelines) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (Span dateline : datelines) {
                if (dateline.start() <= start && start <= dateline.end()) start = dateline.end() + 1;
            }
            if (start < span.end()) kept.add(new Span(start, span.end()));
        }
        return kept;
    }

    /// Whether the first word is all capitals.
    private static boolean isShouted(String text, int start, int limit) {
        int i = start;
        while (i < limit && Character.isUpperCase(text.charAt(i))) i++;
        return i - start >= FEWEST_LETTERS && (i >= limit || !Character.isLetterOrDigit(text.charAt(i)));
    }

    /// A dash between blanks, or a colon behind capitals.
    private static boolean closes(String text, int i, int limit) {
        if (i + 1 >= limit || text.charAt(i + 1) != ' ') return false;
        char mark = text.charAt(i);
        if (mark == ':') return Character.isUpperCase(text.charAt(i - 1));
        char before = text.charAt(i - 1);
        boolean dash = mark == '–' || mark == '-';
        return mark == '—' || dash && (before == ' ' || before == '-' || before == ')');
    }
}
