package dev.parallax.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/// The plain spelling under which names are looked up: lower case, no accents, no points or apostrophes, one blank for
/// any hyphen.
public final class Spelling {
    private static final String SPECIAL = "łøđıßæœəþðħ";
    private static final String[] PLAIN = {"l", "o", "d", "i", "ss", "ae", "oe", "a", "th", "d", "h"};

    private Spelling() {}

    public static String fold(String name) {
        return isPlain(name) ? foldPlain(name) : foldPlain(withoutAccents(name));
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) return false;
        }
        return true;
    }

    private static String foldPlain(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\'' || c == '.') continue;
            boolean blank = c == '-' || Character.isWhitespace(c);
            if (blank && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) continue;
            folded.append(blank ? ' ' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static String withoutAccents(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int special = SPECIAL.indexOf(c);
            if (special >= 0) plain.append(PLAIN[special]);
            else if ("’‘ʻ".indexOf(c) >= 0) plain.append('\'');
            else if ("–‐‑".indexOf(c) >= 0) plain.append('-');
            else if (Character.getType(c) != Character.NON_SPACING_MARK) plain.append(c);
        }
        return plain.toString();
    }
}
