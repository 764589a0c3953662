package dev.parallax.training.places;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The other names under which a place is found: its plain spelling, and what else it is called in Latin letters.
final class Aliases {
    /// Smaller towns keep their own name alone; more than `MOST` have only cities of `ALL_FROM` people.
    private static final long FROM = 15_000;

    private static final long ALL_FROM = 200_000;
    private static final int MOST = 12;
    private static final int CODE = 3;
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z'. -]{2,40}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ı", "i"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("ə", "a"),
            Map.entry("Ə", "A"),
            Map.entry("þ", "th"),
            Map.entry("ð", "d"),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("ʻ", "'"));

    private Aliases() {}

    static List<String> of(String name, String ascii, List<String> others, long people) {
        Map<String, String> found = new LinkedHashMap<>();
        if (!isAscii(name) || !key(name).equals(key(ascii))) {
            for (String each : List.of(plain(name), ascii))
                if (isAscii(each) && !key(each).isEmpty()) found.putIfAbsent(key(each), each);
        }
        if (isAscii(name)) found.remove(key(name));
        if (people >= FROM) others.stream().map(Aliases::plain).forEach(other -> add(found, name, other));
        return found.values().stream()
                .limit(people >= ALL_FROM ? Long.MAX_VALUE : MOST)
                .toList();
    }

    private static void add(Map<String, String> found, String name, String other) {
        boolean code = other.length() <= CODE && other.equals(other.toUpperCase(Locale.ROOT));
        if (LATIN.matcher(other).matches() && !code && !key(other).equals(key(name)))
            found.putIfAbsent(key(other), other);
    }

    static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().mapToObj(Character::toString).forEach(c -> plain.append(SPECIAL.getOrDefault(c, c)));
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    static String key(String name) {
        return plain(name)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace(".", "")
                .replace('-', ' ');
    }
}
