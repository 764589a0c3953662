package dev.parallax.events;

import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.article.Publication;
import dev.parallax.model.event.Auxiliary;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A report names the day of its news once and goes on telling it: what happened by a sentence without any time of its
/// own took the day of the news told before it. Older days are background and hand nothing on.
final class NarrativeDay {
    private static final int LONGEST = 2;
    private static final int RECENT = 4;
    private static final Set<EventType> SPOKEN =
            Set.of(EventType.CONCEDE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);

    private final Reading reading;
    private final Optional<DayRange> published;

    NarrativeDay(Reading reading, Publication publication) {
        this.reading = reading;
        this.published = publication.range();
    }

    List<Event> dated(List<Event> events) {
        List<Event> dated = new ArrayList<>();
        Optional<DayRange> today = Optional.empty();
        for (Event event : events) {
            Optional<DayRange> own = event.slots().date();
            if (own.isPresent()) {
                if (isNews(event, own.get())) today = own;
                dated.add(event);
            } else
                dated.add(today.or(() -> opening(event))
                        .filter(day -> carriesOn(event))
                        .map(day -> on(event, day))
                        .orElse(event));
        }
        return dated;
    }

    /// The first day of the news that the text names before the event, whatever happened on it.
    private Optional<DayRange> opening(Event event) {
        int start = event.mentions().getFirst().trigger().start();
        for (TimeMention time : reading.mentions().times()) {
            if (time.span().start() >= start) break;
            if (time.days().filter(this::isRecent).isPresent()) return time.days();
        }
        return Optional.empty();
    }

    private boolean isNews(Event event, DayRange day) {
        return event.realis() == Realis.HAPPENED && isRecent(day);
    }

    private boolean isRecent(DayRange day) {
        return day.days() <= LONGEST
                && published.map(range -> isBefore(day, range)).orElse(true);
    }

    private static boolean isBefore(DayRange day, DayRange published) {
        long since = published.end().toEpochDay() - day.end().toEpochDay();
        return since >= -1 && since <= RECENT;
    }

    /// An announced concession, a threat or a demand was spoken on the day of the news, whenever it comes true.
    private static boolean isSpoken(Event event) {
        return event.realis() == Realis.PLANNED
                && event.coding().type().filter(SPOKEN::contains).isPresent();
    }

    private boolean carriesOn(Event event) {
        return (event.realis() == Realis.HAPPENED || isSpoken(event))
                && !event.coding().auxiliary().contains(Auxiliary.HISTORICAL)
                && !hasTime(event);
    }

    private boolean hasTime(Event event) {
        Span trigger = event.mentions().getFirst().trigger();
        List<Sentence> sentences = reading.sentences();
        int next = Within.from(sentences, Sentence::span, trigger.start() + 1);
        if (next == 0) return true;
        Span sentence = sentences.get(next - 1).span();
        return !Within.positions(reading.mentions().times(), TimeMention::span, sentence)
                .isEmpty();
    }

    private static Event on(Event event, DayRange day) {
        List<String> why = new ArrayList<>(event.why());
        why.add("day of the news told before");
        Event.Slots slots = new Event.Slots(
                Optional.of(day), event.slots().place(), event.slots().quantities());
        return new Event(
                event.id(),
                event.coding(),
                event.realis(),
                event.rung(),
                event.sides(),
                slots,
                event.attribution(),
                event.mentions(),
                event.confidence(),
                why);
    }
}
