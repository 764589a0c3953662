package dev.parallax.reader;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.IrregularForms;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Digests;
import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.reader.encoder.EncoderFiles;
import dev.parallax.reader.grammar.Grammar;
import dev.parallax.reader.grammar.GrammarFile;
import dev.parallax.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The reader for English, with the models that ship with the program.
public final class EnglishReader implements Reader {
    private final Tokenizer tokenizer;
    private final Grammar grammar;
    private final Meaning meaning;

    private EnglishReader(Lexicon lexicon, Meaning meaning) {
        this.meaning = meaning;
        this.tokenizer = new Tokenizer(AbbreviationTable.of(lexicon));
        this.grammar = new Grammar(GrammarFile.shipped(), IrregularForms.of(lexicon));
    }

    /// Grammar and meaning. The encoder loads beside the caller, who waits for it with the first sentence only.
    public static EnglishReader open(Lexicon lexicon) {
        return new EnglishReader(lexicon, new Meaning.Encoded());
    }

    /// Grammar alone: opens in a fraction of the time, and no sentence has a vector.
    public static EnglishReader grammarOnly(Lexicon lexicon) {
        return new EnglishReader(lexicon, new Meaning.None());
    }

    /// Digest over grammar and encoder: what the output names as its model.
    public static String modelDigest() {
        String both = GrammarFile.shippedDigest() + EncoderFiles.digest();
        return Digests.sha256(both.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Sentence> read(String text, List<Span> spans) {
        return spans.stream().map(span -> read(text, span)).toList();
    }

    private Sentence read(String text, Span span) {
        List<Token> tokens = grammar.tokens(text, tokenizer.words(text, span));
        return new Sentence(span, tokens, meaning.vector(span.in(text)));
    }

    @Override
    public Optional<Embedding> vector(String text) {
        return meaning.vector(text);
    }

    @Override
    public void close() {
        meaning.close();
    }
}
