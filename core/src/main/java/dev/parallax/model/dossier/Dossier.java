package dev.parallax.model.dossier;

import dev.parallax.model.Place;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.story.StoryMember;
import java.util.List;
import java.util.Optional;

/// What the reports of one story come to: the reconciled facts, who stands behind them, where they differ.
///
/// @param dataVersion of the lexicon and models that made it
/// @param notUsed inputs that were left out, and why
public record Dossier(
        String dataVersion,
        Head head,
        List<StoryMember> articles,
        List<NotUsed> notUsed,
        List<Origin> origins,
        List<Actor> actors,
        List<Fact> facts,
        Findings findings) {

    /// The story in one look.
    ///
    /// @param first earliest publication day, `last` the latest; empty when no report is dated
    public record Head(
            String id,
            String title,
            Optional<String> first,
            Optional<String> last,
            int reports,
            int outlets,
            int origins,
            List<Place> places) {
        public Head {
            places = List.copyOf(places);
        }
    }

    /// An input that stands in no fact.
    public record NotUsed(String path, String reason) {}

    /// What follows from the facts.
    public record Findings(List<Discrepancy> discrepancies, List<TimelineEntry> timeline, List<BriefSentence> brief) {
        public Findings {
            discrepancies = List.copyOf(discrepancies);
            timeline = List.copyOf(timeline);
            brief = List.copyOf(brief);
        }
    }

    public Dossier {
        articles = List.copyOf(articles);
        notUsed = List.copyOf(notUsed);
        origins = List.copyOf(origins);
        actors = List.copyOf(actors);
        facts = List.copyOf(facts);
    }
}
