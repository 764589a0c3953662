package dev.parallax.reader;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.IrregularForms;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Sentence;
import dev.parallax.reader.encoder.SentenceNetwork;
import dev.parallax.reader.encoder.Vocabulary;
import dev.parallax.reader.heads.Decoder;
import dev.parallax.reader.lemmas.Lemmas;
import dev.parallax.text.Tokenizer;
import java.util.List;
import java.util.Optional;

/// The reader for English, with the network that ships with the program: one pass over each sentence for grammar,
/// names,
/// attributions, triggers and meaning.
public final class EnglishReader implements Reader {
    private final Tokenizer tokenizer;
    private final Decoder decoder;
    private final Vocabulary vocabulary;
    private final Lemmas lemmas;
    private final Loading network;

    private EnglishReader(Lexicon lexicon, ReaderFiles files) {
        this.tokenizer = new Tokenizer(AbbreviationTable.of(lexicon));
        this.decoder = files.decoder();
        this.vocabulary = files.vocabulary();
        this.lemmas = files.lemmas().with(IrregularForms.of(lexicon));
        this.network = new Loading(() -> files.network(decoder));
    }

    /// The network loads beside the caller, who waits for it with the first sentence only.
    public static EnglishReader open(Lexicon lexicon) {
        return open(lexicon, ReaderFiles.shipped());
    }

    static EnglishReader open(Lexicon lexicon, ReaderFiles files) {
        return new EnglishReader(lexicon, files);
    }

    /// What the output names as its model.
    public static String modelDigest() {
        return ReaderFiles.shipped().digest();
    }

    @Override
    public List<Sentence> read(String text, List<Span> spans) {
        return spans.stream().map(span -> read(text, span)).toList();
    }

    private Sentence read(String text, Span span) {
        SentenceDraft draft = new SentenceDraft(text, tokenizer.words(text, span));
        SentenceNetwork loaded = network.get();
        for (Windows.Window window : new Windows(loaded).of(draft.forms()))
            draft.add(window, loaded.answer(window.row()), decoder);
        return draft.sentence(span, (form, upos) -> lemmas.of(form, upos, vocabulary::hasWord));
    }

    @Override
    public Optional<Embedding> vector(String text) {
        List<String> forms = tokenizer.words(text, new Span(0, text.length())).stream()
                .map(word -> word.in(text))
                .toList();
        if (forms.stream().noneMatch(EnglishReader::isWord)) return Optional.empty();
        SentenceNetwork loaded = network.get();
        return Optional.of(
                loaded.answer(new Windows(loaded).of(forms).getFirst().row()).vector());
    }

    private static boolean isWord(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public void close() {
        network.close();
    }
}
