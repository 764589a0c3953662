package dev.parallax.model.mention;

import dev.parallax.model.article.Passage;
import dev.parallax.model.event.Event;
import java.util.List;

/// One passage as read: its sentences, what was found in them, and the events they tell.
public record Reading(Passage passage, List<Sentence> sentences, Mentions mentions, List<Event> events) {
    public Reading {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }

    public String text() {
        return passage.text();
    }

    public Reading withEvents(List<Event> coded) {
        return new Reading(passage, sentences, mentions, coded);
    }
}
