package dev.parallax.json;

import dev.parallax.model.Coded;
import dev.parallax.model.Place;
import dev.parallax.model.probe.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Answers to single questions.
final class AnswerJson {
    private AnswerJson() {}

    /// All but the id, which is copied from the question as it was written.
    static void fields(JsonOut out, Answer answer) {
        switch (answer) {
            case Answer.Relation relation -> relation(out, relation);
            case Answer.PlaceMeant meant -> place(out, meant.place());
            case Answer.TimeMeant time -> out.field("type", time.type().name()).field("value", time.value());
            case Answer.Clusters clusters -> groups(out, "clusters", clusters.clusters());
            case Answer.Copies copies -> groups(out, "groups", copies.groups());
            case Answer.Pair pair -> {
                out.field("relation", pair.relation().code());
                scores(out, pair.scores(), Coded::code);
                out.field("why", pair.why());
            }
            case Answer.Failed failed -> out.field("error", failed.problem().code());
        }
    }

    private static void relation(JsonOut out, Answer.Relation relation) {
        out.field("type", relation.type().name())
                .field("quad", relation.type().quad().number())
                .field("mode", relation.mode());
        scores(out, relation.scores(), Enum::name);
    }

    private static void place(JsonOut out, Optional<Place> place) {
        out.field("geonames", place.map(Place::geonames).orElse(OptionalLong.empty()))
                .degrees("lat", place.map(spot -> spot.point().latitude()))
                .degrees("lon", place.map(spot -> spot.point().longitude()))
                .field("country", place.flatMap(Place::country))
                .field("feature", place.map(Place::feature));
    }

    private static <K> void scores(JsonOut out, Map<K, Double> scores, Function<K, String> name) {
        out.object("scores", () -> scores.forEach((key, score) -> out.score(name.apply(key), score)));
    }

    private static void groups(JsonOut out, String name, List<List<String>> groups) {
        out.list(name, groups, group -> out.list(group, out::text));
    }
}
