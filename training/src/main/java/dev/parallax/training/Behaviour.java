package dev.parallax.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How each word behaves in a treebank: which tags and relations it has, what it hangs on, what hangs on it.
final class Behaviour {
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> occurrences = new TreeMap<>();
    private final Map<String, Integer> habits = new LinkedHashMap<>();

    void count(TreeSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = word(sentence, i);
            occurrences.merge(word, 1, Integer::sum);
            count(word, "tag " + sentence.tags().get(i));
            count(word, "detail " + sentence.details().get(i));
            count(word, "relation " + sentence.labels().get(i));
            int head = sentence.heads().get(i);
            if (head == 0) continue;
            count(word, "under " + sentence.tags().get(head - 1));
            count(word, head > i + 1 ? "before its head" : "after its head");
            count(word(sentence, head - 1), "over " + sentence.labels().get(i));
        }
    }

    private static String word(TreeSentence sentence, int i) {
        return sentence.forms().get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void count(String word, String habit) {
        int number = habits.computeIfAbsent(habit, key -> habits.size());
        counts.computeIfAbsent(word, key -> new TreeMap<>()).merge(number, 1, Integer::sum);
    }

    int habits() {
        return habits.size();
    }

    /// The words seen and how often.
    Map<String, Integer> occurrences() {
        return occurrences;
    }

    /// How often per occurrence the word shows each habit.
    double[] of(String word) {
        double[] shares = new double[habits.size()];
        counts.getOrDefault(word, Map.of())
                .forEach((habit, count) -> shares[habit] = (double) count / occurrences.getOrDefault(word, 1));
        return shares;
    }
}
