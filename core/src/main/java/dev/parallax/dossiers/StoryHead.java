package dev.parallax.dossiers;

import dev.parallax.dossiers.fact.Tally;
import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.happening.Places;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.model.Place;
import dev.parallax.model.article.Passage;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The story in one look: its title, days, counts and places.
final class StoryHead {
    private static final int MOST_PLACES = 12;
    private static final int LONGEST_TITLE = 120;

    private StoryHead() {}

    static Dossier.Head of(Story story, List<Report> reports, List<Happening> told, int origins) {
        List<String> days = reports.stream()
                .flatMap(report -> report.day().stream())
                .sorted()
                .toList();
        return new Dossier.Head(
                story.id(),
                title(reports, told),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                reports.size(),
                Tally.outlets(reports),
                origins,
                places(told));
    }

    // the headline of the report that tells most of the facts; the earliest of several
    private static String title(List<Report> reports, List<Happening> told) {
        return reports.stream()
                .filter(report -> headline(report).isPresent())
                .min(Comparator.comparingLong(report -> -told.stream()
                        .filter(happening -> happening.reports().contains(report))
                        .count()))
                .flatMap(StoryHead::headline)
                .orElseGet(() -> opening(reports.getFirst()));
    }

    private static Optional<String> headline(Report report) {
        return report.article()
                .masthead()
                .title()
                .or(() -> report.article().body().headline().map(Passage::text))
                .map(title -> title.replaceAll("\\s+", " ").strip())
                .filter(title -> !title.isEmpty());
    }

    private static String opening(Report report) {
        String text = report.article().text().replaceAll("\\s+", " ").strip();
        if (text.length() <= LONGEST_TITLE) return text.isEmpty() ? "untitled" : text;
        int blank = text.lastIndexOf(' ', LONGEST_TITLE);
        return text.substring(0, blank > 0 ? blank : LONGEST_TITLE) + " …";
    }

    private static List<Place> places(List<Happening> told) {
        List<Place> places = new ArrayList<>();
        for (Happening happening : told) {
            happening
                    .tellings()
                    .forEach(telling -> telling.event().slots().place().ifPresent(place -> {
                        boolean known = places.stream().anyMatch(other -> Places.same(other, place));
                        if (!known && places.size() < MOST_PLACES) places.add(place);
                    }));
        }
        return places;
    }
}
