package dev.parallax.dossiers.telling;

import dev.parallax.model.DayRange;
import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One happening as one part of one report tells it.
///
/// @param number in the order of the reports, then of the text
public record Telling(int number, Report report, Part part, Event event, Said said) {

    private static final int A_WEEK = 7;

    /// What is compared with other tellings.
    public record Said(Wording wording, List<Party> actors, List<Party> recipients, List<Numbered> numbers) {
        public Said {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            numbers = List.copyOf(numbers);
        }
    }

    /// A number, and what it counts in one word.
    public record Numbered(Quantity quantity, String unit) {
        public boolean countsWhat(Numbered other) {
            return !unit.isEmpty() && unit.equals(other.unit);
        }

        public boolean saysWhat(Numbered other) {
            return quantity.amount().equals(other.quantity.amount());
        }
    }

    public Wording wording() {
        return said.wording();
    }

    public List<Party> actors() {
        return said.actors();
    }

    public List<Party> recipients() {
        return said.recipients();
    }

    public List<Numbered> numbers() {
        return said.numbers();
    }

    public Reading reading() {
        return report.reading(part).orElseThrow();
    }

    public boolean isHeadline() {
        return part == Part.HEADLINE;
    }

    /// How real it is; what is dated after the report has not happened, whatever the tense. A month ahead says nothing:
    /// "in February" is more often last February than a past tense is wrong.
    public Realis realis() {
        boolean ahead = report.days()
                .flatMap(published -> date().filter(days -> days.days() <= A_WEEK)
                        .map(days -> days.start().isAfter(published.end())))
                .orElse(false);
        return ahead && event.realis() == Realis.HAPPENED ? Realis.PLANNED : event.realis();
    }

    public Optional<DayRange> date() {
        return event.slots().date();
    }

    /// Evidence for a stretch of the part in which it is told; nothing when that stands on no page and in no text.
    public Optional<Evidence> evidence(Span span) {
        Span cut = Stretch.within(reading(), span);
        if (cut.isEmpty()) return Optional.empty();
        return switch (part) {
            case HEADLINE -> report.article().headlineEvidence(cut);
            case BODY -> Optional.of(report.article().evidence(cut));
        };
    }

    /// The stretch of its first mention.
    public Span first() {
        return event.mentions().getFirst().evidence();
    }

    /// Where its first mention stands, as a share of the text's length; 0 is the beginning.
    public double depth() {
        return isHeadline()
                ? 0
                : first().start() / (double) Math.max(1, reading().text().length());
    }

    // its number stands for it: to hash whole articles, with every vector, costs more than all the rest
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Telling that && number == that.number && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
