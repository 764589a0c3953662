package dev.parallax.app.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a text, and which of them are names: those with a capital that a sentence's beginning does not explain.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d.]*+");
    private static final String BEGINS = ".!?:;“\"(‘";

    private Words() {}

    /// A word where it stands.
    ///
    /// @param first whether a sentence, a quotation or a clause begins with it
    record Word(int start, int end, String text, boolean first) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        String folded() {
            return fold(text);
        }
    }

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) words.add(new Word(word.start(), word.end(), word.group(), isFirst(text, word.start())));
        return words;
    }

    private static boolean isFirst(String text, int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before < 0 || BEGINS.indexOf(text.charAt(before)) >= 0;
    }

    static Set<String> folded(String text) {
        return in(text).stream().map(Word::folded).collect(Collectors.toSet());
    }

    /// Without accents, dots and case: "U.S." is "us".
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
