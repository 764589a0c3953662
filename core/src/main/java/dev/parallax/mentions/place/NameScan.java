package dev.parallax.mentions.place;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the places that a text may speak of off its capitalised words alone, longest known name first.
final class NameScan {
    private static final int LONGEST = 4;
    private static final int MOST_NAMES = 400;
    private static final int MOST_TEXT = 60_000;
    private static final int FEWEST_LETTERS = 3;
    private static final Set<String> SHORT_NAMES = Set.of("US", "UK");
    private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "from", "to", "of", "around", "outside");
    private static final double PLACED = 1;
    private static final double BARE = 0.5;
    private static final double INSIDE_NAME = 0.15;

    /// A name that may be a place's.
    ///
    /// @param weight how likely it is that it names a place at all, 0 to 1
    /// @param inside the country or division that the text says it lies in
    record Heard(String name, List<Candidate> candidates, double weight, Optional<Candidate> inside) {
        Heard strengthened(double other, Optional<Candidate> said) {
            return new Heard(name, candidates, Math.max(weight, other), inside.or(() -> said));
        }
    }

    private final String text;
    private final Candidates candidates;
    private final Containers containers;
    private final List<Span> words;
    private final Map<String, Heard> names = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> known = new LinkedHashMap<>();

    private NameScan(String text, Candidates candidates) {
        this.text = text;
        this.candidates = candidates;
        this.containers = new Containers(this::known);
        this.words = words(text);
    }

    /// The names by their spelling, in text order.
    static Map<String, Heard> of(String text, Candidates candidates) {
        String read = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
        return new NameScan(read, candidates).read();
    }

    private Map<String, Heard> read() {
        int i = 0;
        while (i < words.size() && names.size() < MOST_NAMES) i = add(i);
        return names;
    }

    /// Adds the longest known name that begins at word `i`; the number of the word to go on with.
    private int add(int i) {
        for (int end = lastJoined(i) + 1; end > i; end--) {
            Span span = new Span(words.get(i).start(), words.get(end - 1).end());
            String name = span.in(text);
            if (name.length() < FEWEST_LETTERS && !SHORT_NAMES.contains(name)) continue;
            List<Candidate> found = known(name);
            if (found.isEmpty()) continue;
            hear(new Heard(name, found, weight(i, end), containers.after(text, span)));
            return end;
        }
        return i + 1;
    }

    /// Looked up once a text.
    private List<Candidate> known(String name) {
        return known.computeIfAbsent(name, candidates::known);
    }

    private void hear(Heard heard) {
        names.merge(heard.name(), heard, (old, again) -> old.strengthened(again.weight(), again.inside()));
    }

    private int lastJoined(int i) {
        int last = i;
        while (last + 1 < words.size() && last + 1 < i + LONGEST && isJoined(last)) last++;
        return last;
    }

    private boolean isJoined(int i) {
        if (i + 1 >= words.size()) return false;
        int start = words.get(i).end();
        int end = words.get(i + 1).start();
        if (end - start > 2) return false;
        for (int at = start; at < end; at++) if (" -\u00a0.".indexOf(text.charAt(at)) < 0) return false;
        return true;
    }

    private double weight(int first, int end) {
        if (first > 0 && isJoined(first - 1) || end < words.size() && isJoined(end - 1)) return INSIDE_NAME;
        int at = words.get(first).start() - 1;
        int stop = at;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) at--;
        return stop > at && LOCATIVES.contains(text.substring(at, stop)) ? PLACED : BARE;
    }

    /// The capitalised words.
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || isInner(text, i))) i++;
            if (Character.isUpperCase(text.charAt(start))) words.add(new Span(start, i));
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
}
