package dev.parallax.articles;

import dev.parallax.model.Alignment;
import dev.parallax.model.Span;
import dev.parallax.model.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs put together into one text, a blank line between them, each character still with its place.
record Joined(Passage passage, List<Span> paragraphs) {
    static Joined of(List<Passage> parts) {
        Alignment.Builder whole = new Alignment.Builder();
        List<Span> paragraphs = new ArrayList<>();
        for (Passage part : parts) {
            if (whole.length() > 0) whole.insert("\n\n");
            int start = whole.length();
            append(whole, part);
            paragraphs.add(new Span(start, whole.length()));
        }
        return new Joined(Passage.of(whole), paragraphs);
    }

    private static void append(Alignment.Builder whole, Passage part) {
        for (Alignment.Run run : part.alignment().orElseThrow().runs()) {
            String piece = part.text().substring(run.text(), run.text() + run.textLength());
            if (run.exact()) whole.copy(piece, run.page());
            else whole.replace(piece, run.page(), run.pageLength());
        }
    }
}
