package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import dev.parallax.reader.lemmas.Lemmas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Learns what to do with endings, and keeps in the table what the endings get wrong.
final class LemmaTraining {
    private static final int LEAST = 2;
    private static final int MOST_GONE = 9;
    private final Map<String, Map<String, Integer>> forms = new TreeMap<>();
    private final Map<String, Map<String, Integer>> endings = new TreeMap<>();

    Lemmas train(Predicate<String> isWord, List<TreeSentence> sentences) {
        for (TreeSentence sentence : sentences) count(sentence);
        Map<String, String> rules = new TreeMap<>();
        endings.forEach((ending, counts) -> {
            if (counts.values().stream().mapToInt(n -> n).sum() >= LEAST) rules.put(ending, commonest(counts));
        });
        Lemmas byRules = new Lemmas(Map.of(), rules);
        Map<String, String> known = new TreeMap<>();
        forms.forEach((key, counts) -> {
            String lemma = commonest(counts);
            int blank = key.indexOf(' ');
            Upos tag = Upos.valueOf(key.substring(0, blank));
            if (!byRules.of(key.substring(blank + 1), tag, isWord).equals(lemma)) known.put(key, lemma);
        });
        return new Lemmas(known, rules);
    }

    private void count(TreeSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.forms().get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            String lemma = sentence.lemmas().get(i).toLowerCase(Locale.ROOT);
            Upos tag = sentence.tags().get(i);
            if (tag == Upos.PROPN || tag == Upos.X || tag == Upos.SYM || lemma.equals("_")) continue;
            if (forms.computeIfAbsent(tag + " " + form, key -> new TreeMap<>()).merge(lemma, 1, Integer::sum) == 1)
                countEndings(form, lemma, tag);
        }
    }

    private void countEndings(String form, String lemma, Upos tag) {
        int shared = 0;
        while (shared < Math.min(form.length(), lemma.length()) && form.charAt(shared) == lemma.charAt(shared))
            shared++;
        int gone = form.length() - shared;
        if (gone > MOST_GONE) return;
        String rule = gone + lemma.substring(shared);
        for (int length = Math.max(1, gone); length <= Math.min(Lemmas.LONGEST, form.length() - 1); length++) {
            endings.computeIfAbsent(tag + " " + form.substring(form.length() - length), key -> new TreeMap<>())
                    .merge(rule, 1, Integer::sum);
        }
    }

    private static String commonest(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
