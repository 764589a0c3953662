package dev.parallax.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The texts seen so far and which of them a new one repeats. Only texts that share a rare word sequence are compared:
/// the cost of a question does not grow with the number of texts held.
final class Reprints {
    /// A text that the new one repeats, and how much of it.
    record Match(String article, double overlap, double inside) {
        String why() {
            return "shares " + Math.round(100 * inside) + " % of its word sequences with " + article;
        }
    }

    /// Too few words to tell a reprint from a common phrase.
    private static final int FEWEST_SHINGLES = 25;
    /// Hashes by which a text is looked up; of reprints nearly all agree, of others none.
    private static final int KEYS = 24;
    /// A sequence that stands in so many texts is a formula, such as an agency's closing words.
    private static final int FORMULA = 64;

    private final StoryRules.Reprint rules;
    private final Map<String, Sketch> sketches = new LinkedHashMap<>();
    private final Map<Long, List<String>> byHash = new TreeMap<>();

    Reprints(StoryRules.Reprint rules) {
        this.rules = rules;
    }

    /// The text that this one repeats most, the earliest of equals.
    Optional<Match> find(Sketch sketch) {
        if (sketch.shingles() < FEWEST_SHINGLES) return Optional.empty();
        return candidates(sketch).stream()
                .flatMap(article -> match(article, sketch).stream())
                .filter(match -> match.overlap >= rules.overlap() || match.inside >= rules.inside())
                .max(Comparator.comparingDouble(Match::inside));
    }

    private Optional<Match> match(String article, Sketch sketch) {
        return Optional.ofNullable(sketches.get(article))
                .map(held -> new Match(article, held.overlap(sketch), held.inside(sketch)));
    }

    private List<String> candidates(Sketch sketch) {
        List<String> candidates = new ArrayList<>();
        for (long hash : sketch.hashes(Sketch.SIZE)) {
            for (String article : byHash.getOrDefault(hash, List.of())) {
                if (!candidates.contains(article)) candidates.add(article);
            }
        }
        return candidates;
    }

    void add(String article, Sketch sketch) {
        sketches.put(article, sketch);
        for (long hash : keys(sketch)) {
            List<String> texts = byHash.computeIfAbsent(hash, absent -> new ArrayList<>(1));
            if (texts.size() < FORMULA) texts.add(article);
        }
    }

    void remove(String article) {
        Sketch sketch = sketches.remove(article);
        if (sketch == null) return;
        for (long hash : keys(sketch)) {
            byHash.computeIfPresent(hash, (same, texts) -> texts.remove(article) && texts.isEmpty() ? null : texts);
        }
    }

    /// In the order in which they came.
    Map<String, Sketch> held() {
        return sketches;
    }

    private static long[] keys(Sketch sketch) {
        return sketch.hashes(KEYS);
    }
}
