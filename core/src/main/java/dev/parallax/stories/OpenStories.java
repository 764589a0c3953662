package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The open stories, found by the words they weigh most: a question looks at few of them, however many are open.
final class OpenStories {
    private static final int KEYS = 40;
    private static final int CANDIDATES = 24;
    /// A word by which so many stories are known leads nowhere.
    private static final int CROWD = 2_000;

    private final Map<String, OpenStory> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();

    /// Puts the story in, last in order of change.
    void put(OpenStory story) {
        remove(story.id());
        byId.put(story.id(), story);
        for (WordVector.Entry key : story.words().top(KEYS)) {
            byWord.computeIfAbsent(key.word(), absent -> new LinkedHashSet<>()).add(story.id());
        }
    }

    void remove(String id) {
        OpenStory story = byId.remove(id);
        if (story == null) return;
        for (WordVector.Entry key : story.words().top(KEYS)) {
            byWord.computeIfPresent(key.word(), (word, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
        }
    }

    Optional<OpenStory> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The stories that share most of these words, best first.
    List<OpenStory> candidates(WordVector words) {
        Map<String, Double> votes = new HashMap<>();
        for (WordVector.Entry word : words.top(KEYS)) {
            Set<String> ids = byWord.getOrDefault(word.word(), Set.of());
            if (ids.size() > CROWD) continue;
            for (String id : ids) votes.merge(id, word.weight(), Double::sum);
        }
        return votes.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .flatMap(vote -> find(vote.getKey()).stream())
                .toList();
    }

    /// The stories that have not changed for the longest, in that order, while `closing` says so.
    List<OpenStory> oldest(java.util.function.Predicate<OpenStory> closing) {
        List<OpenStory> oldest = new ArrayList<>();
        for (OpenStory story : byId.values()) {
            if (!closing.test(story)) break;
            oldest.add(story);
        }
        return oldest;
    }

    /// All of them, longest unchanged first.
    Deque<OpenStory> all() {
        return new ArrayDeque<>(byId.values());
    }

    int size() {
        return byId.size();
    }
}
