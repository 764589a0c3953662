package dev.parallax.events;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.Article;
import dev.parallax.model.event.Event;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import java.util.ArrayList;
import java.util.List;

/// Codes who did what to whom in PLOVER 2.0, from the grammar of the sentences and the people found in them.
public final class EventCoder {
    private final EventWords words;

    public EventCoder(Lexicon lexicon) {
        this.words = EventWords.of(lexicon);
    }

    /// The report with the events of its body and of its headline.
    public Annotated code(Annotated report) {
        return new Annotated(
                report.article(),
                coded(report.article(), report.body()),
                report.headline().map(headline -> coded(report.article(), headline)),
                report.vector());
    }

    private Reading coded(Article article, Reading reading) {
        SentenceCoder coder = new SentenceCoder(article, reading, words);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++)
            events.addAll(coder.events(reading.sentences().get(i), i));
        return reading.withEvents(Joiner.joined(new NarrativeDay(reading, article.publication()).dated(events)));
    }

    /// What the actor at one span does to the recipient at another.
    public Answer.Relation relation(Question.Relation question, Reading reading) {
        return new RelationReader(words, question, reading).answer();
    }
}
