package dev.parallax.reader.lemmas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words that a regularly inflected English form may come from, by spelling alone: `planned` from "plan" (or
/// "planne"), `raided` from "raid" or "raide". Which of them is a word, the vocabulary says.
final class Inflections {
    private static final String VOWELS = "aeiou";
    /// After a short vowel these are doubled; f, l, s and z may be double in the word itself.
    private static final String DOUBLING = "bdgmnprt";

    private static final Pattern HISSING = Pattern.compile("(?:ch|sh|ss|x|zz|o)es$");
    private static final int LEAST = 2;

    private Inflections() {}

    /// Of a verb: -ed, -ing, -s. The likelier first.
    static List<String> ofVerb(String form) {
        if (form.endsWith("ying")) return List.of(cut(form, 3), cut(form, 4) + "ie");
        if (form.endsWith("ied")) return List.of(cut(form, 3) + "y", cut(form, 1));
        if (form.endsWith("ing")) return ofStem(cut(form, 3));
        if (form.endsWith("ed")) return ofStem(cut(form, 2));
        return ofPlural(form);
    }

    /// Of a noun in the plural, or a verb's third person. The likelier first.
    static List<String> ofPlural(String form) {
        if (!form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) return List.of();
        List<String> bases = new ArrayList<>();
        if (form.endsWith("ies")) bases.add(cut(form, 3) + "y");
        if (HISSING.matcher(form).find()) bases.add(cut(form, 2));
        bases.add(cut(form, 1));
        if (form.endsWith("ves")) {
            bases.add(cut(form, 3) + "f");
            bases.add(cut(form, 3) + "fe");
        }
        return bases;
    }

    private static List<String> ofStem(String stem) {
        if (stem.length() < LEAST || !hasVowel(stem)) return List.of();
        // "hoping" cannot come from "hop", which would have doubled its p
        if (isShort(stem)) return List.of(stem + "e");
        if (stem.length() == LEAST) return List.of(stem + "e", stem);
        if (isDoubled(stem) && DOUBLING.indexOf(stem.charAt(stem.length() - 1)) >= 0)
            return List.of(cut(stem, 1), stem, stem + "e");
        if (isDoubled(stem)) return List.of(stem, cut(stem, 1), stem + "e");
        return List.of(stem, stem + "e");
    }

    /// One vowel between consonants, in one syllable: such a verb doubles its last letter.
    private static boolean isShort(String stem) {
        int length = stem.length();
        if (length < 3 || "wxy".indexOf(stem.charAt(length - 1)) >= 0) return false;
        return !isVowel(stem, length - 1)
                && isVowel(stem, length - 2)
                && !hasVowel(stem.substring(0, length - 2).replace("qu", "q"));
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2) && !isVowel(stem, length - 1);
    }

    private static boolean hasVowel(String part) {
        return part.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }
}
