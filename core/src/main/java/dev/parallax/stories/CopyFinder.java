package dev.parallax.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which texts of a set are reprints or near reprints of one another.
public final class CopyFinder {
    private final StoryRules.Reprint rules;

    public CopyFinder(StoryRules.Reprint rules) {
        this.rules = rules;
    }

    /// Groups of two names or more, in the order of the texts.
    public List<List<String>> groups(Map<String, String> texts) {
        Reprints reprints = new Reprints(rules);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, List<String>> groupOf = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            Sketch sketch = Sketch.of(text, rules.shingle());
            List<String> group = reprints.find(sketch)
                    .map(match -> groupOf.getOrDefault(match.article(), new ArrayList<>()))
                    .orElseGet(() -> groups.computeIfAbsent(name, absent -> new ArrayList<>()));
            group.add(name);
            groupOf.put(name, group);
            reprints.add(name, sketch);
        });
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
