package dev.parallax.lexicon;

import dev.parallax.model.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who held which office when: the rows of `actors.tsv` that name an `office` and the day on which its holder took it.
public final class Offices {
    /// One term of one holder.
    ///
    /// @param names every name of the holder, folded
    /// @param office in small letters
    private record Term(
            String holder, List<String> names, String office, String country, LocalDate from, Optional<LocalDate> to) {
        boolean covers(DayRange days) {
            return !days.start().isBefore(from)
                    && to.map(end -> !days.end().isAfter(end)).orElse(true);
        }

        boolean touches(DayRange days) {
            return !days.end().isBefore(from)
                    && to.map(end -> !days.start().isAfter(end)).orElse(true);
        }

        /// A surname alone may be the holder's.
        boolean mayBe(String name) {
            return names.stream().anyMatch(own -> own.endsWith(name) || name.endsWith(own));
        }
    }

    private final List<Term> terms = new ArrayList<>();
    private final Countries countries;

    private Offices(Countries countries) {
        this.countries = countries;
    }

    public static Offices of(Lexicon lexicon) {
        Offices offices = new Offices(Countries.of(lexicon));
        lexicon.each("actors.tsv", offices::add);
        return offices;
    }

    private void add(Row row) {
        Optional<LocalDate> from = row.find("office").flatMap(_ -> KnownActors.day(row, "from"));
        if (from.isEmpty() || row.find("country").isEmpty()) return;
        List<String> names = Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                .map(Spelling::fold)
                .toList();
        for (String office : row.list("office"))
            terms.add(new Term(
                    row.get("name"),
                    names,
                    office.toLowerCase(Locale.ROOT),
                    row.get("country"),
                    from.get(),
                    KnownActors.day(row, "to")));
    }

    /// Who surely held the office on all of these days, when that is somebody else than the person whom the text gives
    /// it; nothing when the rows are silent or the title is not surely that office ("former", "deputy").
    public Optional<String> otherHolder(String person, String title, Optional<String> country, DayRange days) {
        String name = Spelling.fold(person);
        List<Term> held =
                terms.stream().filter(term -> isTitle(title, term, country)).toList();
        if (held.stream().anyMatch(term -> term.mayBe(name) && term.touches(days))) return Optional.empty();
        return held.stream().filter(term -> term.covers(days)).map(Term::holder).findFirst();
    }

    private boolean isTitle(String title, Term term, Optional<String> country) {
        String words = title.strip();
        String small = words.toLowerCase(Locale.ROOT);
        if (small.length() != words.length() || !small.endsWith(term.office)) return false;
        String before =
                words.substring(0, words.length() - term.office.length()).strip();
        if (before.isEmpty() || before.equalsIgnoreCase("the")) return country.equals(Optional.of(term.country));
        return countries
                .any(before.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s?$", ""))
                .map(Country::code)
                .equals(Optional.of(term.country));
    }
}
