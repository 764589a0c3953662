package dev.parallax.reader;

import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import dev.parallax.reader.encoder.SentenceNetwork;
import dev.parallax.reader.heads.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// A sentence in the making, from the answers for its windows; nearly always there is one.
final class SentenceDraft {
    /// How the root of a later window hangs on that of the first.
    private static final String LATER = "parataxis";

    private final String text;
    private final List<Span> words;
    private final List<Decoder.Grammar> grammar = new ArrayList<>();
    private final List<Marks> marks = new ArrayList<>();
    private Optional<Embedding> vector = Optional.empty();
    private int root;

    SentenceDraft(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    List<String> forms() {
        return words.stream().map(word -> word.in(text)).toList();
    }

    void add(Windows.Window window, SentenceNetwork.Answer answer, Decoder decoder) {
        int from = window.from();
        List<Span> here = words.subList(from, from + answer.heads().words());
        for (Decoder.Grammar word : decoder.grammar(answer.heads())) grammar.add(moved(word, from));
        if (root == 0)
            root = grammar.stream().map(Decoder.Grammar::head).toList().indexOf(0) + 1;
        marks.add(decoder.marks(answer.heads(), here));
        if (vector.isEmpty()) vector = Optional.of(answer.vector());
    }

    private Decoder.Grammar moved(Decoder.Grammar word, int by) {
        if (word.head() > 0) return new Decoder.Grammar(word.upos(), word.head() + by, word.relation());
        return root == 0 ? word : new Decoder.Grammar(word.upos(), root, LATER);
    }

    /// @param lemma dictionary form of a word by its form and part of speech
    Sentence sentence(Span span, BiFunction<String, Upos, String> lemma) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Decoder.Grammar word = grammar.get(i);
            String form = lemma.apply(words.get(i).in(text), word.upos());
            tokens.add(new Token(words.get(i), form, word.upos(), word.head(), word.relation()));
        }
        return new Sentence(span, tokens, joined(), words.isEmpty() ? Optional.empty() : vector);
    }

    private Marks joined() {
        return new Marks(
                all(Marks::names), all(Marks::sources), all(Marks::cues), all(Marks::contents), all(Marks::triggers));
    }

    private <T> List<T> all(Function<Marks, List<T>> of) {
        return marks.stream()
                .flatMap((Function<Marks, Stream<T>>) mark -> of.apply(mark).stream())
                .toList();
    }
}
