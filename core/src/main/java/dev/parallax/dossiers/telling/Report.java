package dev.parallax.dossiers.telling;

import dev.parallax.model.DayRange;
import dev.parallax.model.article.Article;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.story.Story;
import dev.parallax.model.story.StoryMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One report of a story, with its place in the order of publication.
public record Report(int number, StoryMember member) {
    /// After every date, which begins with a digit.
    private static final String UNKNOWN_LAST = "~";

    private static final Comparator<StoryMember> BY_DATE = Comparator.comparing((StoryMember member) ->
                    member.report().article().publication().published().orElse(UNKNOWN_LAST))
            .thenComparing(member -> member.report().article().id());

    /// The reports by publication (unknown last), then id: the order in which they were given makes no difference.
    public static List<Report> of(Story story) {
        List<Report> reports = new ArrayList<>();
        for (StoryMember member : story.members().stream().sorted(BY_DATE).toList())
            reports.add(new Report(reports.size(), member));
        return List.copyOf(reports);
    }

    public Annotated annotated() {
        return member.report();
    }

    public Article article() {
        return annotated().article();
    }

    public String id() {
        return article().id();
    }

    public Optional<String> copyOf() {
        return member.copyOf();
    }

    /// The days on which it may have been published.
    public Optional<DayRange> days() {
        return article().publication().range();
    }

    /// The day it was published, as printed; empty when that is not known.
    public Optional<String> day() {
        return article().publication().published().map(moment -> moment.substring(0, Math.min(10, moment.length())));
    }

    public Optional<Reading> reading(Part part) {
        return switch (part) {
            case HEADLINE -> annotated().headline();
            case BODY -> Optional.of(annotated().body());
        };
    }

    // its number stands for it: to hash whole articles, with every vector, costs more than all the rest
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && number == that.number && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return number;
    }
}
