package dev.parallax.text;

import java.util.Locale;
import java.util.Set;

/// Short forms that are written with a point.
///
/// @param leading those that always have something after them, such as titles: no sentence ends there
/// @param others those after which a sentence may end
public record Abbreviations(Set<String> leading, Set<String> others) {
    public Abbreviations {
        leading = Set.copyOf(leading);
        others = Set.copyOf(others);
    }

    /// Whether the word, given without its point, is written with one. Single letters are initials.
    public boolean knows(String word) {
        return isInitial(word) || leads(word) || others.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the word, given without its point, never ends a sentence.
    public boolean leads(String word) {
        return leading.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }
}
