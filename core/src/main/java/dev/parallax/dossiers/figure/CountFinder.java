package dev.parallax.dossiers.figure;

import dev.parallax.dossiers.telling.Part;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.Totals;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds every number of every report and the words that say what it counts.
public record CountFinder(Kindred kindred, Totals totals) {
    /// How far up the sentence the words still belong to the number.
    private static final int HIGHEST = 4;

    /// Words on either side that say what is counted, whatever hangs on what.
    private static final int BESIDE = 6;

    public List<Count> in(List<Report> reports) {
        List<Count> counts = new ArrayList<>();
        for (Report report : reports) {
            for (Part part : Part.values()) {
                report.reading(part).ifPresent(reading -> add(report, part, reading, counts));
            }
        }
        return List.copyOf(counts);
    }

    private void add(Report report, Part part, Reading reading, List<Count> counts) {
        for (Quantity quantity : reading.mentions().quantities()) {
            List<Sentence> sentences = Sentences.over(reading, quantity.span());
            if (sentences.isEmpty()) continue;
            counts.add(
                    new Count(counts.size(), report, part, quantity, context(reading, sentences.getFirst(), quantity)));
        }
    }

    private Count.Context context(Reading reading, Sentence sentence, Quantity quantity) {
        Set<String> path = new TreeSet<>();
        int at = root(sentence, quantity.span());
        for (int step = 0; step < HIGHEST && at > 0; step++) {
            Token token = sentence.token(at);
            if (step > 0 && tells(token))
                path.addAll(kindred.groups(token.lemma().toLowerCase(Locale.ROOT)));
            at = token.head();
            if (token.upos() == Upos.VERB && step > 0) break;
        }
        boolean cumulative = totals.areIn(sentence.span().in(reading.text()).toLowerCase(Locale.ROOT));
        return new Count.Context(
                sentence.span(),
                path,
                beside(sentence, quantity.span()),
                sentence.vector(),
                voice(reading, quantity),
                cumulative);
    }

    private Set<String> beside(Sentence sentence, Span span) {
        Set<String> beside = new TreeSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).span().overlaps(span)) continue;
            for (Token near : tokens.subList(Math.max(0, i - BESIDE), Math.min(tokens.size(), i + BESIDE + 1))) {
                if (tells(near) && !near.span().overlaps(span))
                    beside.addAll(kindred.groups(near.lemma().toLowerCase(Locale.ROOT)));
            }
        }
        return beside;
    }

    // of quotes within quotes the innermost
    private static String voice(Reading reading, Quantity quantity) {
        return reading.mentions().quotes().stream()
                .filter(quote -> quote.says(quantity.span()) && !quote.source().isEmpty())
                .min(Comparator.comparingInt(CountFinder::length))
                .map(quote -> quote.source().getFirst().in(reading.text()))
                .orElse("");
    }

    private static int length(Quote quote) {
        return quote.content().stream().mapToInt(Span::length).sum();
    }

    // the token of the quantity whose head lies outside of it; 0 when there is none
    private static int root(Sentence sentence, Span span) {
        for (int number = 1; number <= sentence.tokens().size(); number++) {
            Token token = sentence.token(number);
            if (!token.span().overlaps(span)) continue;
            Optional<Token> head = token.head() == 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
            if (head.filter(above -> above.span().overlaps(span)).isEmpty()) return number;
        }
        return 0;
    }

    private static boolean tells(Token token) {
        return switch (token.upos()) {
            case VERB, NOUN, PROPN, ADJ -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }
}
