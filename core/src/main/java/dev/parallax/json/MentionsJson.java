package dev.parallax.json;

import dev.parallax.model.Place;
import dev.parallax.model.Span;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.EntityMention;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.PlaceMention;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.TimeMention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Names, actors, places, times, quantities and attributions of one passage.
final class MentionsJson {
    private final JsonOut out;
    private final Positions positions;

    MentionsJson(JsonOut out, Positions positions) {
        this.out = out;
        this.positions = positions;
    }

    void all(Mentions mentions) {
        out.objects("entities", mentions.entities(), this::entity);
        out.objects("actors", mentions.actors(), this::actor);
        out.objects("places", mentions.places(), this::place);
        out.objects("times", mentions.times(), this::time);
        quantities(mentions.quantities());
        quotes(mentions.quotes());
    }

    void quantities(List<Quantity> quantities) {
        out.objects("quantities", quantities, this::quantity);
    }

    void quotes(List<Quote> quotes) {
        out.objects("quotes", quotes, this::quote);
    }

    private void entity(EntityMention mention) {
        positions.fields(out, mention.span());
        out.field("text", mention.text())
                .field("type", mention.type().code())
                .field("entity", mention.entity())
                .field("head", mention.head());
    }

    private void actor(Actor actor) {
        out.field("entity", actor.entity())
                .field("name", actor.name())
                .field("type", actor.type().code())
                .field("country", actor.country())
                .texts("sectors", actor.sectors().stream().map(Enum::name).toList())
                .objects("roles", actor.roles(), this::role);
        spans("mentions", actor.mentions());
        out.field("wikidata", actor.wikidata());
    }

    private void role(Actor.Role role) {
        out.field("title", role.title());
        positions.fields(out, role.span());
    }

    private void place(PlaceMention mention) {
        positions.fields(out, mention.span());
        out.field("text", mention.text());
        place(out, mention.place());
        out.score("confidence", mention.confidence()).why(mention.why());
    }

    /// The place that is meant, or nulls: no such place known.
    static void place(JsonOut out, Optional<Place> place) {
        out.field("geonames", place.map(Place::geonames).orElse(OptionalLong.empty()))
                .field("name", place.map(Place::name))
                .field("country", place.flatMap(Place::country))
                .degrees("lat", place.map(spot -> spot.point().latitude()))
                .degrees("lon", place.map(spot -> spot.point().longitude()))
                .field("feature", place.map(Place::feature));
    }

    private void time(TimeMention mention) {
        positions.fields(out, mention.span());
        out.field("text", mention.text())
                .field("type", mention.type().name())
                .field("value", mention.value())
                .field("mod", mention.mod())
                .why(mention.why());
    }

    private void quantity(Quantity quantity) {
        positions.fields(out, quantity.span());
        out.field("text", quantity.text());
        amount(out, Optional.of(quantity.amount()));
        out.field("unit", quantity.unit()).field("as_of", quantity.asOf());
    }

    static void amount(JsonOut out, Optional<Amount> amount) {
        out.number("low", amount.flatMap(Amount::low))
                .number("high", amount.flatMap(Amount::high))
                .field("hedge", amount.map(number -> number.hedge().code()));
    }

    private void quote(Quote quote) {
        out.field("kind", quote.kind().code());
        spans("content", quote.content());
        spans("cue", quote.cue());
        spans("source", quote.source());
        out.field("speaker", quote.speaker());
    }

    private void spans(String name, List<Span> spans) {
        out.list(name, spans, span -> positions.value(out, span));
    }
}
