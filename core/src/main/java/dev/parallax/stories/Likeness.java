package dev.parallax.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How alike a report and a story, or two stories, are.
record Likeness(StoryRules.Likeness rules) {
    /// A story and how it compares with what it was asked about.
    ///
    /// @param asked what it takes to join
    record Scored(OpenStory story, double meaning, double words, double likeness, double asked) {
        boolean joins() {
            return likeness >= asked;
        }

        String why() {
            return String.format(
                    Locale.ROOT,
                    "likeness to %s is %.2f (meaning %.2f, words %.2f), %.2f is asked for",
                    story.id(),
                    likeness,
                    meaning,
                    words,
                    asked);
        }
    }

    /// Most alike first; of equals, the one with the smaller id.
    List<Scored> ranked(OpenStory one, List<OpenStory> others) {
        return others.stream()
                .map(other -> score(one, other))
                .sorted(Comparator.comparingDouble((Scored scored) -> -(scored.likeness - scored.asked))
                        .thenComparing(scored -> scored.story.id()))
                .toList();
    }

    boolean merges(OpenStory one, OpenStory other) {
        return score(one, other).likeness >= rules.merge();
    }

    private Scored score(OpenStory one, OpenStory other) {
        double words = one.words().cosine(other.words());
        double asked = rules.join() + rules.perDay() * daysApart(one, other);
        if (one.meaning().isEmpty() || other.meaning().isEmpty()) return new Scored(other, 0, words, words, asked);
        double meaning = one.meaning().get().cosine(other.meaning().get());
        double likeness = rules.meaning() * meaning + (1 - rules.meaning()) * words;
        return new Scored(other, meaning, words, likeness, asked);
    }

    private static long daysApart(OpenStory one, OpenStory other) {
        if (one.lastDay().isEmpty() || other.lastDay().isEmpty()) return 0;
        return Math.abs(one.lastDay().getAsLong() - other.lastDay().getAsLong());
    }
}
