package dev.parallax.model.mention;

import java.util.List;
import java.util.Optional;

/// Everything that was found in one passage, each kind in text order.
public record Mentions(
        List<EntityMention> entities,
        List<Actor> actors,
        List<PlaceMention> places,
        List<TimeMention> times,
        List<Quantity> quantities,
        List<Quote> quotes) {
    public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Mentions {
        entities = List.copyOf(entities);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        quotes = List.copyOf(quotes);
    }

    public Optional<Actor> actor(String entity) {
        return actors.stream().filter(actor -> actor.entity().equals(entity)).findFirst();
    }
}
