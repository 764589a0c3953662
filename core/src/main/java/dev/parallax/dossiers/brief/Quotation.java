package dev.parallax.dossiers.brief;

import java.util.Locale;

/// A piece of evidence as part of a sentence: white space folded, without what would end the sentence twice.
final class Quotation {
    static final int LONGEST = 300;

    private Quotation() {}

    static String of(String evidence) {
        String text = evidence.replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) {
            int blank = text.lastIndexOf(' ', LONGEST);
            text = text.substring(0, blank > 0 ? blank : LONGEST) + " …";
        }
        while (text.endsWith(".") || text.endsWith(",") || text.endsWith(";"))
            text = text.substring(0, text.length() - 1);
        return text;
    }

    static String capital(String sentence) {
        if (sentence.isEmpty()) return sentence;
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    /// Whether a stretch reads as a sentence of its own.
    static boolean isWhole(String text) {
        String folded = text.strip();
        return !folded.isEmpty()
                && Character.isUpperCase(folded.codePointAt(0))
                && (folded.endsWith(".") || folded.endsWith("!") || folded.endsWith("?"));
    }
}
