package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/// How common words are in general English, so that what a text shares with every other text counts for little.
public final class WordFrequencies {
    private static final String TABLE = "wordfrequencies.tsv";
    private static final String ALL = "*";
    /// What a word that the corpus does not know is taken to have.
    private static final double UNSEEN = 1;

    private final Map<String, Integer> documents;
    private final double all;

    private WordFrequencies(Map<String, Integer> documents, double all) {
        this.documents = documents;
        this.all = all;
    }

    /// The table of the lexicon.
    ///
    /// @throws LexiconException when it does not say how many documents were counted
    public static WordFrequencies of(Lexicon lexicon) {
        Map<String, Integer> counts = new HashMap<>();
        lexicon.each(TABLE, row -> counts.put(row.get("lemma"), count(row)));
        Integer all = counts.remove(ALL);
        if (all == null) throw new LexiconException(TABLE + " has no row '" + ALL + "' for the number of documents");
        return new WordFrequencies(counts, all);
    }

    private static int count(Row row) {
        try {
            return Integer.parseInt(row.get("documents"));
        } catch (NumberFormatException e) {
            throw row.wrong("'" + row.get("documents") + "' is no number of documents");
        }
    }

    /// How much a word tells, from 0 (in every document) to 1 (not known to the corpus): its inverse document
    /// frequency, scaled (Sparck Jones 1972).
    public double weight(String lemma) {
        double with = documents.getOrDefault(lemma, 0) + UNSEEN;
        return Math.max(0, Math.log((all + UNSEEN) / with) / Math.log(all + UNSEEN));
    }
}
