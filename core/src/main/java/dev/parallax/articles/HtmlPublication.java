package dev.parallax.articles;

import dev.parallax.model.DayRange;
import dev.parallax.model.article.Publication;
import dev.parallax.model.article.Publication.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds when a page was published: every place that names a day is heard, the signs of one day are added up, and the
/// day that most speaks for is taken.
record HtmlPublication(HtmlLayout.Sight sight, Newsroom newsroom, Stamps stamps) {
    /// Signs that say together less than this fix no day.
    private static final double BOUND = 0;

    /// A day, what speaks for it, and how the page writes it.
    record Candidate(LocalDate day, Set<Sign> signs, List<DayEvidence> evidence) {}

    Publication find() {
        Optional<String> modified =
                declaredDays().modified().flatMap(stamps::first).map(Stamp::written);
        Optional<Stamp> given = sight.masthead().page().given().published().flatMap(stamps::first);
        if (given.isPresent()) return made(given.get(), Basis.GIVEN, modified, "given with the page");
        Candidate best = null;
        double most = BOUND;
        for (Candidate candidate : candidates()) {
            double weight = newsroom.weights().of(candidate.signs);
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best == null
                ? new Publication(Optional.empty(), Optional.empty(), Optional.empty(), modified, List.of())
                : made(best, modified);
    }

    List<Candidate> candidates() {
        List<DayEvidence> evidence = evidence();
        Map<LocalDate, Candidate> days = new TreeMap<>();
        for (DayEvidence one : read(evidence)) {
            Candidate candidate = candidate(days, one.stamp().day());
            candidate.signs.add(one.sign());
            candidate.evidence.add(one);
            one.other().ifPresent(day -> candidate(days, day).signs.add(Sign.OTHER_READING));
        }
        for (Candidate candidate : days.values()) circumstances(candidate, days);
        return List.copyOf(days.values());
    }

    /// Figures that are a day in either order are read as the page's days without such doubt have it.
    private static List<DayEvidence> read(List<DayEvidence> evidence) {
        Set<LocalDate> certain = new HashSet<>();
        for (DayEvidence one : evidence) {
            if (one.other().isEmpty() && one.sign().isCertain())
                certain.add(one.stamp().day());
        }
        return evidence.stream()
                .map(one -> one.other()
                        .filter(day -> certain.contains(day)
                                && !certain.contains(one.stamp().day()))
                        .map(one::as)
                        .orElse(one))
                .toList();
    }

    private static Candidate candidate(Map<LocalDate, Candidate> days, LocalDate day) {
        return days.computeIfAbsent(day, any -> new Candidate(day, EnumSet.noneOf(Sign.class), new ArrayList<>()));
    }

    private List<DayEvidence> evidence() {
        DeclaredDays declarations = declaredDays();
        List<Block> blocks = sight.found().blocks();
        Region region = Region.of(blocks, sight.title(), sight.paragraphs());
        List<DayEvidence> evidence = new ArrayList<>(declarations.find(address()));
        evidence.addAll(new MarkedDays(sight.found().marks(), region, stamps, newsroom.dateCues()).find());
        evidence.addAll(new ShownDays(blocks, sight.title(), region, stamps, newsroom.dateCues()).find());
        if (evidence.stream().noneMatch(one -> one.sign() == Sign.LINKED || one.sign() == Sign.META))
            evidence.addAll(declarations.inScripts());
        return evidence;
    }

    private DeclaredDays declaredDays() {
        return new DeclaredDays(sight.declared(), stamps);
    }

    private Optional<String> address() {
        Draft.Addresses addresses = sight.masthead().addresses();
        return addresses.url().or(addresses::canonical);
    }

    private void circumstances(Candidate candidate, Map<LocalDate, Candidate> days) {
        address()
                .flatMap(DeclaredDays::month)
                .ifPresent(month -> candidate.signs.add(
                        candidate.day.toString().startsWith(month) ? Sign.ADDRESS_MONTH : Sign.OTHER_MONTH));
        if (isBesideGreenwich(days.get(candidate.day.minusDays(1)))
                || isBesideGreenwich(days.get(candidate.day.plusDays(1)))) candidate.signs.add(Sign.NEXT_TO_GREENWICH);
        if (candidate.signs.contains(Sign.DECLARED_UPDATE)
                && !isDeclared(candidate)
                && days.values().stream().anyMatch(HtmlPublication::isDeclared)) candidate.signs.add(Sign.ONLY_UPDATE);
        boolean earliest = days.values().stream()
                .filter(other -> other.signs.stream().anyMatch(Sign::isOfArticle))
                .findFirst()
                .filter(candidate::equals)
                .isPresent();
        if (earliest) candidate.signs.add(Sign.EARLIEST);
    }

    private static boolean isDeclared(Candidate candidate) {
        return candidate.signs.contains(Sign.LINKED) || candidate.signs.contains(Sign.META);
    }

    /// Some publish by one clock and declare by Greenwich's, with or without saying so.
    private static boolean isBesideGreenwich(@org.jspecify.annotations.Nullable Candidate other) {
        return other != null
                && other.evidence.stream()
                        .anyMatch(one -> (one.sign() == Sign.LINKED || one.sign() == Sign.META)
                                && one.stamp().time().isPresent()
                                && one.stamp().isByGreenwich());
    }

    private Publication made(Candidate best, Optional<String> modified) {
        DayEvidence speaker = best.evidence.stream()
                .max(java.util.Comparator.comparingDouble(
                        one -> newsroom.weights().of(one.sign())))
                .orElse(new DayEvidence(Sign.OTHER_READING, Stamp.of(best.day), Optional.empty()));
        Stamp stamp = best.evidence.stream().map(DayEvidence::stamp).reduce(speaker.stamp(), Stamp::finer);
        return made(stamp, speaker.sign().basis(), modified, speaker.sign().why());
    }

    static Publication made(Stamp stamp, Basis basis, Optional<String> modified, String why) {
        return new Publication(
                Optional.of(stamp.written()),
                Optional.of(basis),
                Optional.of(DayRange.of(stamp.day())),
                modified,
                List.of(why));
    }
}
