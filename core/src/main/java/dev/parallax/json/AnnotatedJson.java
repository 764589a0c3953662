package dev.parallax.json;

import dev.parallax.model.article.Layer;
import dev.parallax.model.article.Passage;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.Rung;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An article's fields, then all that was read in it.
final class AnnotatedJson {
    private AnnotatedJson() {}

    static void fields(JsonOut out, Annotated report) {
        Reading body = report.body();
        ArticleJson.upToCaptions(out, report.article());
        ArticleJson.page(out, report.article());
        Positions positions = Positions.in(body.text());
        out.list("sentences", body.sentences(), sentence -> positions.value(out, sentence.span()));
        new MentionsJson(out, positions).all(body.mentions());
        events(out, positions, body);
        headline(out, report);
        Set<Layer> layers = report.article().provenance().layers();
        if (out.shows(Detail.TOKENS) || layers.contains(Layer.TOKENS)) tokens(out, positions, body);
    }

    private static void events(JsonOut out, Positions positions, Reading reading) {
        EventJson json = new EventJson(out, positions);
        out.objects("events", reading.events(), json::fields);
    }

    private static void headline(JsonOut out, Annotated report) {
        if (report.headline().isPresent()) out.object("headline", report.headline(), reading -> headline(out, reading));
        else out.object("headline", report.article().body().headline(), passage -> ArticleJson.page(out, passage));
    }

    /// The quantities and quotes of a headline stand in it too, for its events count them by place.
    private static void headline(JsonOut out, Reading reading) {
        Passage passage = reading.passage();
        Positions positions = new Positions.OnPage(passage);
        ArticleJson.page(out, passage);
        out.field("rung", rung(reading).map(Rung::code));
        events(out, positions, reading);
        MentionsJson mentions = new MentionsJson(out, positions);
        mentions.quantities(reading.mentions().quantities());
        mentions.quotes(reading.mentions().quotes());
    }

    private static Optional<Rung> rung(Reading headline) {
        return headline.events().stream()
                .map(Event::rung)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void tokens(JsonOut out, Positions positions, Reading reading) {
        out.list(
                "tokens",
                reading.sentences().stream()
                        .map(Sentence::tokens)
                        .flatMap(List::stream)
                        .toList(),
                token -> out.object(() -> token(out, positions, token)));
    }

    private static void token(JsonOut out, Positions positions, Token token) {
        positions.fields(out, token.span());
        out.field("upos", token.upos().name()).field("head", token.head()).field("deprel", token.deprel());
    }
}
