package dev.parallax.text;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts English text into syntactic words as Universal Dependencies does (EWT and GUM): clitics are words of their
/// own, joined words are parted at hyphens between letters, figures with their points and commas stay whole.
public final class Tokenizer {
    /// A run without white space longer than this is not English; it becomes one word.
    private static final int LONGEST = 200;

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern PIECE = Pattern.compile("""
            (?:https?://|www\\.)\\S+?(?=[.,;:!?)\\]'"’”]*$)\
            |[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\
            |(?:\\p{Lu}\\.){2,}\
            |\\d{3}-(?:\\d{3}-)?\\d{4}(?!\\d)|\\d{1,2}-\\p{L}{3}-\\d{2,4}(?!\\d)\
            |e-mails?(?![\\p{L}])\
            |[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]+)*(?-i:\\.[a-z]{2,})(?![\\p{L}\\p{N}.])\
            |\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|m|bn|k|km|kg|am|pm)?(?![\\p{L}\\p{N}])\
            |[\\p{L}\\p{M}\\p{N}_]+(?:['’](?!(?:s|re|ve|ll|d|m)(?![\\p{L}]))[\\p{L}]+)*(?:&[\\p{L}]+)*\
            |['’](?:s|re|ve|ll|d|m)(?![\\p{L}])\
            |[.!?]{2,}|-{2,}|''|``|([*=<>~$#])\\1+|[:;]-?[)(DP](?![\\p{L}\\p{N}])\
            |.""", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED = Pattern.compile("(?i)(\\p{L}+)(n['’]t)");
    private static final Pattern CANNOT = Pattern.compile("(?i)(can)(not)");
    private final Abbreviations abbreviations;

    public Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The words of `text` within `span`, in order; none holds white space.
    public List<Span> words(String text, Span span) {
        List<Span> words = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(text).region(span.start(), span.end());
        while (chunk.find()) part(text, chunk.start(), chunk.end(), words);
        return words;
    }

    private void part(String text, int start, int end, List<Span> words) {
        if (end - start > LONGEST) {
            words.add(new Span(start, end));
            return;
        }
        Matcher piece = PIECE.matcher(text).region(start, end);
        while (piece.find()) {
            int to = withPoint(text, piece.start(), piece.end(), end);
            add(text, piece.start(), to, words);
            piece.region(to, end);
        }
    }

    /// A point that belongs to an abbreviation stays with it, unless it may also end the sentence.
    private int withPoint(String text, int start, int end, int chunkEnd) {
        boolean pointed = end < chunkEnd && text.charAt(end) == '.' && end + 1 == chunkEnd;
        return pointed && abbreviations.knows(text.substring(start, end)) && followedByWord(text, chunkEnd)
                ? end + 1
                : end;
    }

    private static boolean followedByWord(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static void add(String text, int start, int end, List<Span> words) {
        for (Pattern joined : List.of(NEGATED, CANNOT)) {
            Matcher two = joined.matcher(text).region(start, end);
            if (two.matches()) {
                words.add(new Span(start, two.end(1)));
                words.add(new Span(two.end(1), end));
                return;
            }
        }
        words.add(new Span(start, end));
    }
}
