package dev.parallax.mentions.time;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.DayRange;
import dev.parallax.model.Span;
import dev.parallax.model.article.Publication;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.text.Lexemes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds every expression of time in a text, vague ones too, and says which days it means, seen from the day of
/// publication and from what the text told last.
public final class TimeFinder {
    private final TimeGrammar grammar;

    public TimeFinder(Lexicon lexicon) {
        grammar = new TimeGrammar(lexicon);
    }

    /// The times of the text, in its order; none overlaps another.
    ///
    /// @param sentences not needed for finding; a time never crosses from one paragraph to the next
    public List<TimeMention> find(String text, List<Sentence> sentences, Publication publication) {
        Lexemes lexemes = Lexemes.of(text);
        List<Found> all = grammar.find(lexemes);
        Reference reference = Reference.of(publication, lexemes, all);
        List<Resolved> late = resolve(lexemes, all, reference.last());
        List<Resolved> early =
                reference.first().equals(reference.last()) ? late : resolve(lexemes, all, reference.first());
        List<TimeMention> times = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Span span = lexemes.span(all.get(i).from(), all.get(i).to());
            times.add(mention(span, text, early.get(i), late.get(i), reference));
        }
        return times;
    }

    /// What the time expression at `span` means; empty when it is none. Words around it count as they do in `find`.
    public Optional<TimeMention> resolve(String text, Span span, Publication publication) {
        return find(text, List.of(), publication).stream()
                .filter(time -> time.span().overlaps(span))
                .max(Comparator.comparingInt(time -> shared(time.span(), span)));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private List<Resolved> resolve(Lexemes lexemes, List<Found> all, Optional<LocalDate> today) {
        Context context = Context.of(today, Reference.isHistory(all, today));
        List<Resolved> resolved = new ArrayList<>();
        for (Found found : all) {
            Resolved one = new Resolver(context.in(grammar.tense(lexemes, found))).resolve(found.meaning());
            resolved.add(one);
            if (one.stretch().isPresent() && context.moves(found.meaning()))
                context = context.told(one.stretch().get(), found.meaning());
        }
        return resolved;
    }

    private static TimeMention mention(Span span, String text, Resolved early, Resolved late, Reference reference) {
        Optional<DayRange> days = early.equals(late)
                ? late.days()
                : early.days().flatMap(from -> late.days().map(to -> cover(from, to)));
        String value = early.equals(late) ? late.value() : common(early.value(), late.value());
        List<String> why =
                reference.last().map(day -> List.of("seen from " + day)).orElse(List.of());
        return new TimeMention(span, span.in(text), late.type(), value, late.mod(), days, why);
    }

    private static DayRange cover(DayRange one, DayRange other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        return new DayRange(start, one.end().isAfter(other.end()) ? one.end() : other.end());
    }

    /// What two readings share, digit by digit: an article of 20 or 21 April speaks of 2024-04-XX.
    private static String common(String one, String other) {
        if (one.length() != other.length()) return "XXXX";
        StringBuilder shared = new StringBuilder();
        boolean apart = false;
        for (int i = 0; i < one.length(); i++) {
            apart |= one.charAt(i) != other.charAt(i);
            if (one.charAt(i) == '-') apart = apart && shared.indexOf("X") >= 0;
            shared.append(apart && Character.isDigit(one.charAt(i)) ? 'X' : one.charAt(i));
        }
        return shared.toString();
    }
}
