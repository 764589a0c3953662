package dev.parallax.model.mention;

import dev.parallax.model.Span;
import dev.parallax.model.event.Sector;
import java.util.List;
import java.util.Optional;

/// Someone or something that can act: an entity with its country, its sectors and the roles the text gives it.
///
/// @param name the fullest name the article gives
/// @param country ISO 3166 alpha-3, or PLOVER's IGO, NGO, UNO, EUR, MNC ...
/// @param mentions every place that speaks of it, pronouns and descriptions too
public record Actor(
        String entity,
        String name,
        EntityType type,
        Optional<String> country,
        List<Sector> sectors,
        List<Role> roles,
        List<Span> mentions,
        Optional<String> wikidata) {

    /// An office or function as the text names it.
    public record Role(String title, Span span) {}

    public Actor {
        sectors = List.copyOf(sectors);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
