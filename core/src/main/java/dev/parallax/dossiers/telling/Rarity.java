package dev.parallax.dossiers.telling;

import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much a word tells one happening of a story from the others: what every second sentence of the story has, such as
/// the name of the place where all of it happened, tells nothing, however rare it is in English.
final class Rarity {
    private final Kindred kindred;
    private final WordFrequencies frequencies;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private int sentences = 1;

    private Rarity(Kindred kindred, WordFrequencies frequencies) {
        this.kindred = kindred;
        this.frequencies = frequencies;
    }

    static Rarity of(List<Report> reports, Kindred kindred, WordFrequencies frequencies) {
        Rarity rarity = new Rarity(kindred, frequencies);
        for (Report report : reports) {
            for (Sentence sentence : report.annotated().body().sentences()) rarity.count(sentence);
        }
        return rarity;
    }

    private void count(Sentence sentence) {
        sentences++;
        Set<String> terms = new HashSet<>();
        sentence.tokens().forEach(token -> terms.addAll(terms(token)));
        terms.forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
    }

    /// What stands for a word in comparisons: the kinds of happening that it may tell, or its lemma; nothing for words
    /// that only bind.
    Set<String> terms(Token token) {
        return switch (token.upos()) {
            case PROPN, NOUN, VERB, ADJ, NUM, X ->
                token.span().length() > 1 ? kindred.groups(token.lemma().toLowerCase(Locale.ROOT)) : Set.of();
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM -> Set.of();
        };
    }

    double weight(String term) {
        double here =
                Math.log((sentences + 1.0) / (sentencesWith.getOrDefault(term, 0) + 1)) / Math.log(sentences + 1.0);
        return Math.max(0, here) * (0.3 + 0.7 * frequencies.weight(term));
    }

    /// The terms of a stretch, those of its words outside `stretch` left out.
    Set<String> terms(Sentence sentence, dev.parallax.model.Span stretch) {
        Set<String> terms = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (stretch.covers(token.span())) terms.addAll(terms(token));
        }
        return terms;
    }
}
