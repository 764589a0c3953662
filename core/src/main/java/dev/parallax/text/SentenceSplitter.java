package dev.parallax.text;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts paragraphs into sentences: at a closing mark, with the quotation marks and brackets that close after it, when
/// what follows begins like a sentence and what precedes is no abbreviation or initial.
public final class SentenceSplitter {
    /// A run of marks is tried at its beginning only, and never given back: 100,000 points cost no more than letters.
    private static final Pattern CLOSING = Pattern.compile("(?<![.!?…])[.!?…]++[\"'”’»)\\]]*+(?=\\s)|\\n");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]{1,12}$");
    private static final int LONGEST_WORD = 12;
    /// Beyond this a sentence is parted anyway, so that a page without points costs no more than one with them.
    private static final int LONGEST = 2_000;

    private final Abbreviations abbreviations;

    public SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The sentences of the paragraph, in order, without the white space between them.
    public List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        Matcher mark = CLOSING.matcher(text).region(paragraph.start(), paragraph.end());
        while (mark.find()) {
            if (!ends(text, start, mark, paragraph.end())) continue;
            add(text, start, mark.end(), sentences);
            start = mark.end();
        }
        add(text, start, paragraph.end(), sentences);
        return sentences;
    }

    private boolean ends(String text, int start, Matcher mark, int limit) {
        if (text.charAt(mark.start()) == '\n') return true;
        int next = mark.end();
        while (next < limit && Character.isWhitespace(text.charAt(next))) next++;
        if (next == limit) return true;
        if (!begins(text.codePointAt(next))) return false;
        if (!mark.group().equals("."))
            return closesQuote(mark.group()) || !mark.group().startsWith("..");
        return !abbreviated(text, start, mark.start(), next);
    }

    private static boolean closesQuote(String mark) {
        return mark.length() > 1 && mark.endsWith("”");
    }

    private static boolean begins(int c) {
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.isDigit(c)
                || Character.isLetter(c) && !Character.isLowerCase(c)
                || "\"'“‘«([—–-•$£€".indexOf(c) >= 0;
    }

    private boolean abbreviated(String text, int start, int point, int next) {
        Matcher last = LAST_WORD.matcher(text).region(Math.max(start, point - LONGEST_WORD), point);
        if (!last.find()) return false;
        String word = last.group();
        if (word.indexOf('.') > 0) return Character.isLowerCase(text.charAt(next)) || !startsSentence(text, next);
        if (Abbreviations.isInitial(word)) return true;
        return abbreviations.leads(word) || abbreviations.knows(word) && !startsSentence(text, next);
    }

    /// After "U.S." or "Inc." a sentence has ended only when a word follows that is capitalised for no other reason: a
    /// determiner or pronoun.
    private static boolean startsSentence(String text, int at) {
        return STARTER.matcher(text).region(at, text.length()).lookingAt();
    }

    private static final Pattern STARTER = Pattern.compile(
            "[\"'“‘]?(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|In|On|At|But|And|His|Her|Its|Their|For)\\b");

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            sentences.add(new Span(start, cut));
            start = cut;
            while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        }
        if (end > start) sentences.add(new Span(start, end));
    }

    /// The last white space before the longest length, or the length itself; never inside a surrogate pair.
    private static int cut(String text, int start) {
        for (int i = start + LONGEST; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) return i;
        }
        int cut = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
