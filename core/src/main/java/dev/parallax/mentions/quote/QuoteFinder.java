package dev.parallax.mentions.quote;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds attributions: who said, promised, denied, hoped what, by which words. Words between quotation marks come from
/// the text, all else from the grammar of its sentences.
public final class QuoteFinder {
    private final VerbAttributions verbs;
    private final PhraseAttributions phrases;
    private final Turns turns;

    public QuoteFinder(Lexicon lexicon) {
        Reporting reporting = new Reporting(lexicon);
        verbs = new VerbAttributions(reporting);
        phrases = new PhraseAttributions(reporting);
        turns = new Turns(reporting);
    }

    /// The attributions of the text, in the order of what they tell; who speaks is not resolved.
    ///
    /// @param sentences as read, with grammar; a sentence without gives no attribution but its quotation marks
    public List<Quote> find(String text, List<Sentence> sentences) {
        List<Quote> quotes = new ArrayList<>();
        List<SentenceCues> cues = new ArrayList<>();
        List<Cue> without = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Tree tree = new Tree(sentence);
            cues.add(new SentenceCues(sentence.span(), verbs.in(tree)));
            without.addAll(phrases.in(tree));
        }
        without.addAll(turns.in(text));
        DirectSpeech speech = new DirectSpeech(text, cues);
        speech.take(QuotationMarks.in(text));
        Stream.concat(cues.stream().flatMap(sentence -> sentence.cues().stream()), without.stream())
                .filter(cue -> !speech.isSpoken(cue.span()))
                .forEach(cue -> cue.quote().ifPresent(quotes::add));
        speech.orphans().forEach(cue -> cue.quote().ifPresent(quotes::add));
        quotes.sort(Comparator.comparing((Quote quote) -> quote.content().getFirst())
                .thenComparing(quote ->
                        quote.cue().isEmpty() ? new Span(0, 0) : quote.cue().getFirst()));
        return List.copyOf(quotes);
    }
}
