package dev.parallax.dossiers.telling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares names as they are printed: accents, honours, "Jr." and small differences of transliteration do not make
/// another person.
public final class Names {
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "and", "s", "mr", "mrs", "ms", "dr");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONG_WORD = 9;
    private static final int SHORT_WORD = 5;
    private static final int LONGEST_WORD = 40;

    private Names() {}

    /// The words of a name in order, folded: lower case, without accents, points and empty words.
    public static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) word.append(c);
            else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                if (!word.isEmpty() && !EMPTY.contains(word.toString())) words.add(word.toString());
                word.setLength(0);
            }
        }
        return List.copyOf(words);
    }

    /// Whether one name's words are all among the other's.
    public static boolean oneHoldsTheOther(String one, String other) {
        return oneHoldsTheOther(words(one), words(other));
    }

    static boolean oneHoldsTheOther(List<String> here, List<String> there) {
        return !here.isEmpty() && !there.isEmpty() && (here.containsAll(there) || there.containsAll(here));
    }

    /// The same person, as far as names tell: equal or nearly equal surname, and given names that do not speak against
    /// it. A surname that is only nearly equal needs a given name beside it.
    public static boolean samePerson(String one, String other) {
        return samePerson(words(one), words(other));
    }

    static boolean samePerson(List<String> one, List<String> other) {
        if (!agreeOnSuffix(one, other)) return false;
        List<String> here = withoutSuffix(one);
        List<String> there = withoutSuffix(other);
        if (here.isEmpty() || there.isEmpty()) return false;
        boolean surnamesEqual = here.getLast().equals(there.getLast());
        if (!surnamesEqual && !near(here.getLast(), there.getLast()))
            return here.size() > 1 && there.size() > 1 && here.containsAll(there) && there.containsAll(here);
        if (here.size() == 1 || there.size() == 1) return surnamesEqual;
        return given(here.getFirst(), there.getFirst());
    }

    // the father is not the son: "Jr." on one side only says nothing
    private static boolean agreeOnSuffix(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || !SUFFIXES.contains(one.getLast())
                || !SUFFIXES.contains(other.getLast())
                || one.getLast().equals(other.getLast());
    }

    private static List<String> withoutSuffix(List<String> words) {
        boolean suffixed = !words.isEmpty() && SUFFIXES.contains(words.getLast());
        return suffixed ? words.subList(0, words.size() - 1) : words;
    }

    private static boolean given(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) || near(one, other) || shortForm(one, other);
    }

    // Sandi and Sandra, Mike and Michael begin alike; longer comparisons would need a table of short forms
    private static boolean shortForm(String one, String other) {
        return one.length() > 2 && other.length() > 2 && one.regionMatches(0, other, 0, 4);
    }

    /// Equal, or so little apart that it may be a matter of transliteration.
    static boolean near(String one, String other) {
        if (one.equals(other)) return true;
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT_WORD || Math.max(one.length(), other.length()) > LONGEST_WORD) return false;
        return distance(one, other) <= (shorter >= LONG_WORD ? 2 : 1);
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
