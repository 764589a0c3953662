package dev.parallax.reader.grammar;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says what each word of a sentence is, and what it hangs on. Without state: one serves all threads.
public final class Grammar {
    private final WordClasses classes;
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmas lemmas;

    /// @param exceptions dictionary forms that go before the learnt ones: part of speech and form to lemma
    public Grammar(GrammarFile models, Map<String, String> exceptions) {
        this.classes = models.classes();
        this.tagger = new Tagger(models.tagger());
        this.parser = new Parser(models.parser());
        this.lemmas = models.lemmas().with(exceptions);
    }

    /// The words at `spans` of `text`, one sentence, with their grammar: a tree with one root and no crossing arcs,
    /// whatever the words are.
    public List<Token> tokens(String text, List<Span> spans) {
        List<Word> words =
                spans.stream().map(span -> classes.word(span.in(text))).toList();
        List<Upos> tags = tagger.tag(words);
        ParseState parse = parser.parse(words, tags);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String lemma = lemmas.of(words.get(i).form(), tags.get(i), classes::knows);
            tokens.add(new Token(spans.get(i), lemma, tags.get(i), parse.head(i + 1), parse.label(i + 1)));
        }
        return tokens;
    }
}
