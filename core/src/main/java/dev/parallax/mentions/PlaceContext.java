package dev.parallax.mentions;

import dev.parallax.mentions.PlaceCandidates.Candidate;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the other places of a text say of where it is set: weights of countries and of their first divisions. A name
/// that could lie in many says little of each.
final class PlaceContext {
    private static final int LONGEST = 4;
    private static final double NAMED_DIVISION = 2;
    private static final double NAMED_COUNTRY = 1;
    private static final int MOST_NAMES = 400;
    private static final int MOST_TEXT = 60_000;

    private final Map<String, Double> countries;
    private final Map<String, Double> divisions;
    private final Map<String, Candidate> inside;

    private PlaceContext(Map<String, Double> countries, Map<String, Double> divisions, Map<String, Candidate> inside) {
        this.countries = countries;
        this.divisions = divisions;
        this.inside = inside;
    }

    /// Reads the places that a text may speak of from its capitalised words alone.
    static PlaceContext of(String text, PlaceCandidates candidates, Containers containers) {
        Map<String, List<Candidate>> names = new LinkedHashMap<>();
        List<int[]> words = words(text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
        Map<String, Candidate> inside = new HashMap<>();
        int i = 0;
        while (i < words.size() && names.size() < MOST_NAMES) {
            int end = add(text, words, i, candidates, names);
            Span span = new Span(words.get(i)[0], words.get(end - 1)[1]);
            containers.after(text, span).ifPresent(container -> inside.putIfAbsent(span.in(text), container));
            i = end;
        }
        return weigh(names, inside);
    }

    /// Adds the longest known name that begins at word `i`; the number of the word to go on with.
    private static int add(
            String text, List<int[]> words, int i, PlaceCandidates candidates, Map<String, List<Candidate>> names) {
        for (int end = Math.min(words.size(), i + LONGEST); end > i; end--) {
            if (!joined(text, words, i, end)) continue;
            String name = text.substring(words.get(i)[0], words.get(end - 1)[1]);
            if (names.containsKey(name)) return end;
            if (name.length() < 3 && !name.equals("US") && !name.equals("UK")) continue;
            List<Candidate> found = candidates.known(name);
            if (found.isEmpty()) continue;
            names.put(name, found);
            return end;
        }
        return i + 1;
    }

    private static boolean joined(String text, List<int[]> words, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            for (int at = words.get(i)[1]; at < words.get(i + 1)[0]; at++) {
                char c = text.charAt(at);
                if (c != ' ' && c != '-' && c != '\u00a0' && c != '.') return false;
            }
            if (words.get(i + 1)[0] - words.get(i)[1] > 2) return false;
        }
        return true;
    }

    /// Bounds of the capitalised words.
    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || isInner(text, i))) i++;
            if (Character.isUpperCase(text.charAt(start))) words.add(new int[] {start, i});
        }
        return words;
    }

    /// A point or apostrophe inside a word, as in "U.S." and "Sana'a".
    private static boolean isInner(String text, int i) {
        char c = text.charAt(i);
        boolean letterAfter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (c == '.') return letterAfter || i > 1 && text.charAt(i - 2) == '.';
        return (c == '\'' || c == '’') && letterAfter && text.charAt(i + 1) != 's';
    }

    private static PlaceContext weigh(Map<String, List<Candidate>> names, Map<String, Candidate> inside) {
        Map<String, Double> countries = new TreeMap<>();
        Map<String, Double> divisions = new HashMap<>();
        for (List<Candidate> candidates : names.values()) {
            Set<String> ofCountries = new HashSet<>();
            Set<String> ofDivisions = new HashSet<>();
            for (Candidate candidate : candidates) {
                if (candidate.country().isEmpty()) continue;
                ofCountries.add(candidate.country());
                if (!candidate.admin1().isEmpty()) ofDivisions.add(key(candidate));
            }
            boolean country = candidates.getFirst().place().isCountry();
            boolean division = candidates.getFirst().place().feature().equals("ADM1")
                    && !candidates.getFirst().admin1().isEmpty();
            double forCountry =
                    (country ? NAMED_COUNTRY : division ? NAMED_DIVISION : 1.0) / Math.max(1, ofCountries.size());
            double forDivision = (division ? NAMED_DIVISION : 1.0) / Math.max(1, ofDivisions.size());
            if (country) countries.merge(candidates.getFirst().country(), NAMED_COUNTRY, Double::sum);
            else ofCountries.forEach(code -> countries.merge(code, forCountry, Double::sum));
            if (division) divisions.merge(key(candidates.getFirst()), NAMED_DIVISION, Double::sum);
            else if (!country) ofDivisions.forEach(code -> divisions.merge(code, forDivision, Double::sum));
        }
        return new PlaceContext(countries, divisions, inside);
    }

    private static String key(Candidate candidate) {
        return candidate.country() + "." + candidate.admin1();
    }

    /// How strongly the text points to the candidate's country, 0 and up.
    double country(Candidate candidate) {
        return candidate.country().isEmpty() ? 0 : countries.getOrDefault(candidate.country(), 0.0);
    }

    double division(Candidate candidate) {
        return candidate.admin1().isEmpty() ? 0 : divisions.getOrDefault(key(candidate), 0.0);
    }

    /// Where the text says elsewhere that the place of this name lies.
    Optional<Candidate> container(String name) {
        return Optional.ofNullable(inside.get(name));
    }
}
