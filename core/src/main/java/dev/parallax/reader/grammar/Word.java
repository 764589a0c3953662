package dev.parallax.reader.grammar;

import java.util.Locale;

/// What the models look at in a word, worked out once.
///
/// @param shape its letters as `X`, `x`, `9` and others, runs shortened
/// @param coarse the few dozen words' classes by grammar
/// @param fine the hundred or so classes by grammar
/// @param meaning its class by meaning, 0 when not known
public record Word(String form, String lower, long lowerHash, long shape, long coarse, long fine, long meaning) {
    private static final int LONGEST_RUN = 2;

    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static String shape(String form) {
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
