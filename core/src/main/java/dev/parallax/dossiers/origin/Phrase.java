package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Lines.Line;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The wording of a sentence outside quotation marks: its words in order, each with what it weighs as a sign that a
/// sentence like it was written from it.
///
/// @param total what all its words weigh
record Phrase(Line line, List<Word> words, double total) {
    /// Names and numbers are what every report of a happening has: they show what it is about, not whose words they
    /// are.
    private static final double FACT = 0.2;
    /// "of", "the": they show by their order.
    private static final double BINDS = 0.35;
    /// A word of content has this, and up to one for the rarest.
    private static final double TELLS = 0.4;

    /// @param tells whether it is a word of content
    record Word(String lemma, double weight, boolean tells) {}

    /// Words that both have in the same order.
    ///
    /// @param weight theirs together
    /// @param tell how many of them are words of content
    record Shared(double weight, int tell) {
        static final Shared NOTHING = new Shared(0, 0);

        Shared and(Word word) {
            return new Shared(weight + word.weight, tell + (word.tells ? 1 : 0));
        }
    }

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(Line line, List<Quote> quotes, WordFrequencies frequencies) {
        Sentence sentence = line.sentence();
        List<Quote> spoken = quotes.stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT && quote.says(sentence.span()))
                .toList();
        List<Word> words = new ArrayList<>();
        List<Span> cues = quotes.stream().flatMap(quote -> quote.cue().stream()).toList();
        boolean open = false; // a quotation that opens with a curly mark and closes with a straight one has no Quote
        String text = line.report().article().text();
        for (Token token : sentence.tokens()) {
            if (isMark(token.span().in(text))) open = !open;
            boolean quoted = open || spoken.stream().anyMatch(quote -> quote.says(token.span()));
            boolean attributes = cues.stream().anyMatch(cue -> cue.covers(token.span()));
            if (!quoted && isWord(token)) words.add(attributes ? fact(token) : word(token, frequencies));
        }
        return new Phrase(line, words, words.stream().mapToDouble(Word::weight).sum());
    }

    private static boolean isMark(String word) {
        return switch (word) {
            case "\"", "“", "”", "``", "''" -> true;
            default -> false;
        };
    }

    private static boolean isWord(Token token) {
        return switch (token.upos()) {
            case PUNCT, SYM -> false;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB, X -> true;
        };
    }

    // "said", "told reporters": everybody says so
    private static Word fact(Token token) {
        return new Word(token.lemma().toLowerCase(Locale.ROOT), FACT, false);
    }

    private static Word word(Token token, WordFrequencies frequencies) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return switch (token.upos()) {
            case PROPN, NUM, X -> fact(token);
            case ADJ, ADV, NOUN, VERB -> new Word(lemma, TELLS + (1 - TELLS) * frequencies.weight(lemma), true);
            case ADP, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM -> new Word(lemma, BINDS, false);
        };
    }

    /// The lemmas of its words of content.
    Set<String> telling() {
        return words.stream().filter(Word::tells).map(Word::lemma).collect(Collectors.toSet());
    }

    /// The heaviest run of words that both have in one order, others between them or not (a longest common
    /// subsequence).
    Shared inOrder(Phrase other) {
        Shared[] above = new Shared[other.words.size() + 1];
        java.util.Arrays.fill(above, Shared.NOTHING);
        for (Word word : words) {
            Shared[] row = new Shared[above.length];
            row[0] = Shared.NOTHING;
            for (int i = 1; i < row.length; i++) {
                boolean same = other.words.get(i - 1).lemma().equals(word.lemma());
                Shared either = row[i - 1].weight > above[i].weight ? row[i - 1] : above[i];
                row[i] = same ? above[i - 1].and(word) : either;
            }
            above = row;
        }
        return above[other.words.size()];
    }
}
