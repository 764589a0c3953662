package dev.parallax.training.reader;

import dev.parallax.lexicon.AbbreviationTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.text.Abbreviations;
import dev.parallax.text.SentenceSplitter;
import dev.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A text with marked stretches, parted into sentences and words just as the program parts it.
final class MarkedText {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Abbreviations ABBREVIATIONS = AbbreviationTable.of(Lexicon.shipped());
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(ABBREVIATIONS);
    private static final Tokenizer TOKENIZER = new Tokenizer(ABBREVIATIONS);

    private final String text;

    MarkedText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// Sentences in order, each as the spans of its words; sentences without words are left out.
    List<List<Span>> sentences() {
        List<List<Span>> sentences = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            for (Span sentence : SPLITTER.split(text, new Span(paragraph.start(), paragraph.end()))) {
                List<Span> words = TOKENIZER.words(text, sentence);
                if (!words.isEmpty()) sentences.add(words);
            }
        }
        return sentences;
    }

    List<String> forms(List<Span> words) {
        return words.stream().map(word -> word.in(text)).toList();
    }

    String stretch(List<Span> words) {
        return new Span(words.getFirst().start(), words.getLast().end()).in(text);
    }

    /// The stretch from `from` to `to`, which count code points.
    Span span(JsonNode from, JsonNode to) {
        int start = text.offsetByCodePoints(0, from.intValue());
        return new Span(start, text.offsetByCodePoints(start, to.intValue() - from.intValue()));
    }
}
