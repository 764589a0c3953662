package dev.parallax.mentions.time;

import dev.parallax.lexicon.PhraseTable;
import dev.parallax.lexicon.PhraseTable.Hit;
import dev.parallax.model.mention.TimeType;
import dev.parallax.text.Lexemes;
import java.util.Optional;

/// Times with a word before them that narrows or loosens them: "late on Friday", "the end of 1990", "the early 1980s",
/// "mid-November", "nearly four years ago", "more than a week".
final class ModifiedTimes implements TimeRule {
    private final PhraseTable words;
    private final TimeRule plain;

    ModifiedTimes(PhraseTable words, TimeRule plain) {
        this.words = words;
        this.plain = plain;
    }

    @Override
    public Optional<Found> at(Lexemes l, int at) {
        return extent(l, at).or(() -> part(l, at)).or(() -> yearEnd(l, at));
    }

    private Optional<Found> extent(Lexemes l, int at) {
        Optional<Hit> hit = words.find("extent", l, at);
        if (hit.isEmpty() || l.is(hit.get().to(), "the", "its", "their")) return Optional.empty();
        return plain.at(l, hit.get().to())
                .filter(found -> takesExtent(found.meaning()))
                .map(found -> new Found(
                        at,
                        found.to(),
                        new Meaning.Modified(found.meaning(), hit.get().value())));
    }

    private static boolean takesExtent(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Constant constant -> constant.type() == TimeType.DURATION;
            case Meaning.FromPublication from -> from.steps() != 0;
            case Meaning.FromLast from -> from.steps() != 0;
            case Meaning.AtSomeDay some -> true;
            case Meaning.At some -> true;
            case Meaning other -> false;
        };
    }

    private Optional<Found> part(Lexemes l, int at) {
        int from = l.is(at, "the", "this") ? at + 1 : at;
        Optional<Hit> hit = words.find("modifier", l, at).or(() -> words.find("modifier", l, from));
        if (hit.isEmpty()) return Optional.empty();
        int to = hit.get().to();
        if (l.is(to, "-")) to++;
        boolean next = l.is(to, "in", "on");
        Optional<Found> found = plain.at(l, next ? to + 1 : to).filter(some -> takesPart(some.meaning()));
        return found.map(some -> new Found(
                at, some.to(), new Meaning.Modified(some.meaning(), hit.get().value())));
    }

    private static boolean takesPart(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Constant constant -> false;
            case Meaning other -> true;
        };
    }

    /// "year's end", "year end"; "year-end" figures are those of its last day.
    private static Optional<Found> yearEnd(Lexemes l, int at) {
        if (!l.is(at, "year")) return Optional.empty();
        int end = l.is(at + 1, "-") ? at + 2 : l.is(at + 1, "'") && l.is(at + 2, "s") ? at + 3 : at + 1;
        if (!l.is(end, "end")) return Optional.empty();
        Meaning year = new Meaning.FromPublication(Grain.YEAR, 0);
        if (l.is(at + 1, "-"))
            return Optional.of(new Found(at, end + 1, new Meaning.OfYear(new YearPart.Day(12, 31), year)));
        return Optional.of(new Found(at, end + 1, new Meaning.Modified(year, "END")));
    }
}
