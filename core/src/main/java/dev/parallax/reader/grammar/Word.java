package dev.parallax.reader.grammar;

import java.util.Locale;

/// What the models look at in a word, worked out once.
///
/// @param shape its letters as `X`, `x`, `9` and others, runs shortened
public record Word(String form, String lower, long lowerHash, long shape) {
    private static final int LONGEST_RUN = 2;

    /// The word as it stands in the text.
    public static Word of(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(form, lower, Hash.of(lower), Hash.of(shape(form)));
    }

    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = kind(form.charAt(i));
            run = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind ? run + 1 : 1;
            if (run <= LONGEST_RUN) shape.append(kind);
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) return 'X';
        if (Character.isLetter(c)) return 'x';
        return Character.isDigit(c) ? '9' : c;
    }

    /// The last letters, or all when there are fewer.
    String ending(int length) {
        return lower.substring(Math.max(0, lower.length() - length));
    }

    /// The first letters, or all when there are fewer.
    String beginning(int length) {
        return lower.substring(0, Math.min(length, lower.length()));
    }
}
