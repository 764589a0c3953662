package dev.parallax.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words by which an offer of the outlet to its reader gives itself away: `offers.tsv`.
public final class Offers {
    private final Set<String> asks;
    private final Pattern terms;

    private Offers(Set<String> asks, Set<String> terms) {
        this.asks = Set.copyOf(asks);
        this.terms = Pattern.compile("(?<![\\p{L}\\d])(?:"
                + terms.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
    }

    /// The table of the lexicon.
    ///
    /// @throws LexiconException when a row is of no known kind
    public static Offers of(Lexicon lexicon) {
        Set<String> asks = new HashSet<>();
        Set<String> terms = new HashSet<>();
        lexicon.each("offers.tsv", row -> {
            List<String> words = row.list("words");
            switch (row.get("kind")) {
                case "ask" -> asks.addAll(words);
                case "terms" -> terms.addAll(words);
                default -> throw row.wrong("'" + row.get("kind") + "' is neither ask nor terms");
            }
        });
        return new Offers(asks, terms);
    }

    /// Whether a sentence turns to the reader: its first word is a bare verb of asking.
    public boolean asks(String sentence) {
        String line = sentence.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) end++;
        return asks.contains(line.substring(0, end));
    }

    /// Whether a text says what is offered, or at what price.
    public boolean nameTerms(String text) {
        return terms.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
