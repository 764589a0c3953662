package dev.parallax.dossiers.telling;

import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Reading;

/// Cuts a stretch to what evidence may be: without blank ends and not over 600 characters.
final class Stretch {
    private Stretch() {}

    static Span within(Reading reading, Span span) {
        String text = reading.text();
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        if (text.codePointCount(start, end) > Evidence.LONGEST) end = text.offsetByCodePoints(start, Evidence.LONGEST);
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }
}
