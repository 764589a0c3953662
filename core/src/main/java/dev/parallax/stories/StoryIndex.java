package dev.parallax.stories;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.Digests;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.story.StoryChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The one state of the story side: which stories are open and what they are about. It changes only by `assign`, and
/// has one owner: it is not safe for several threads. Clustering is online and in one pass, by likeness to the
/// story's mean (as in topic detection and tracking, Allan et al. 1998), so that the same articles in the same order
/// give the same stories.
public final class StoryIndex {
    private final StoryRules rules;
    private final Terms terms;
    private final OpenStories open = new OpenStories();
    private final Reprints reprints;
    private final Map<String, String> storyOf = new HashMap<>();
    private final Likeness likeness;
    private OptionalLong newestDay = OptionalLong.empty();
    private long assignments;

    private StoryIndex(Lexicon lexicon, StoryRules rules) {
        this.rules = rules;
        this.terms = new Terms(WordFrequencies.of(lexicon));
        this.reprints = new Reprints(rules.reprint());
        this.likeness = new Likeness(rules.likeness());
    }

    /// A state without stories.
    public static StoryIndex empty(Lexicon lexicon, StoryRules rules) {
        return new StoryIndex(lexicon, rules);
    }

    /// The state that `snapshot` left.
    ///
    /// @throws dev.parallax.model.ParallaxException when the bytes are no snapshot of this version
    public static StoryIndex from(byte[] snapshot, Lexicon lexicon, StoryRules rules) {
        StoryIndex index = new StoryIndex(lexicon, rules);
        StoryState state = Snapshot.read(snapshot);
        index.newestDay = state.newestDay();
        index.assignments = state.assignments();
        for (OpenStory story : state.stories()) index.hold(story);
        state.sketches().forEach(index.reprints::add);
        return index;
    }

    /// Everything that the next assignment depends on, as bytes of a version of their own.
    public byte[] snapshot() {
        return Snapshot.write(new StoryState(newestDay, assignments, List.copyOf(open.all()), reprints.held()));
    }

    /// To which story the report belongs, and what that changes about earlier assignments.
    public List<StoryChange> assign(Annotated report) {
        Signature signature = Signature.of(report, terms, rules.reprint());
        assignments++;
        if (storyOf.containsKey(signature.article())) return List.of();
        close(signature.day());
        Optional<Reprints.Match> copy = reprints.find(signature.sketch());
        List<StoryChange> changes = place(signature, copy);
        reprints.add(signature.article(), signature.sketch());
        return changes;
    }

    private List<StoryChange> place(Signature report, Optional<Reprints.Match> copy) {
        OpenStory alone = OpenStory.of(Digests.id("s", report.article()), report, assignments);
        List<Likeness.Scored> near = likeness.ranked(alone, open.candidates(report.words()));
        Optional<OpenStory> home = copy.flatMap(match -> open.find(storyOf.getOrDefault(match.article(), "")))
                .or(() ->
                        near.stream().filter(Likeness.Scored::joins).findFirst().map(Likeness.Scored::story));
        Optional<String> copyOf = copy.map(Reprints.Match::article);
        if (home.isEmpty()) {
            hold(alone);
            return List.of(
                    new StoryChange.Opened(report.article(), alone.id(), copyOf, Optional.empty(), why(copy, near)));
        }
        OpenStory grown = home.get().with(alone, assignments);
        hold(grown);
        List<StoryChange> changes = new ArrayList<>();
        changes.add(new StoryChange.Grew(report.article(), grown.id(), copyOf, why(copy, near)));
        changes.addAll(merge(grown, near));
        return changes;
    }

    private static List<String> why(Optional<Reprints.Match> copy, List<Likeness.Scored> near) {
        List<String> why = new ArrayList<>();
        copy.ifPresent(match -> why.add(match.why()));
        near.stream().findFirst().ifPresent(best -> why.add(best.why()));
        return why;
    }

    /// A report that stands between two stories may show that they are one.
    private List<StoryChange> merge(OpenStory grown, List<Likeness.Scored> near) {
        return near.stream()
                .flatMap(scored -> open.find(scored.story().id()).stream())
                .filter(other -> !other.id().equals(grown.id()))
                .filter(other -> likeness.merges(grown, other))
                .min(Comparator.comparing(OpenStory::id))
                .map(other -> List.<StoryChange>of(merged(grown, other)))
                .orElse(List.of());
    }

    private StoryChange merged(OpenStory grown, OpenStory other) {
        boolean grownStays = grown.articles().size() >= other.articles().size();
        OpenStory stays = grownStays ? grown : other;
        OpenStory goes = grownStays ? other : grown;
        open.remove(goes.id());
        hold(stays.with(goes, assignments));
        return new StoryChange.Merged(stays.id(), List.of(goes.id()));
    }

    private void hold(OpenStory story) {
        open.put(story);
        for (String article : story.articles()) storyOf.put(article, story.id());
    }

    /// Forgets stories that take no more reports; nothing about them is kept.
    private void close(OptionalLong day) {
        if (day.isPresent() && (newestDay.isEmpty() || day.getAsLong() > newestDay.getAsLong())) newestDay = day;
        for (OpenStory story : open.oldest(this::isOver)) forget(story);
        while (open.size() >= rules.window().stories()) forget(open.all().getFirst());
    }

    private boolean isOver(OpenStory story) {
        return newestDay.isPresent()
                && story.lastDay().isPresent()
                && newestDay.getAsLong() - story.lastDay().getAsLong()
                        > rules.window().days();
    }

    private void forget(OpenStory story) {
        open.remove(story.id());
        for (String article : story.articles()) {
            reprints.remove(article);
            storyOf.remove(article);
        }
    }
}
