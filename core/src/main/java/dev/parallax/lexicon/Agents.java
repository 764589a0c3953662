package dev.parallax.lexicon;

import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `agents.tsv`: nouns for those who act ("pirate", "defence ministry") with their sectors.
public final class Agents {
    /// One noun for those who act.
    ///
    /// @param type person, organisation or group, as one of them is
    public record Agent(String phrase, List<Sector> sectors, EntityType type) {
        public Agent {
            sectors = List.copyOf(sectors);
        }
    }

    private final Map<String, Agent> byPhrase = new HashMap<>();

    private Agents() {}

    public static Agents of(Lexicon lexicon) {
        Agents agents = new Agents();
        lexicon.each("agents.tsv", row -> {
            EntityType type = EntityType.valueOf(row.get("type").toUpperCase(java.util.Locale.ROOT));
            Agent agent = new Agent(row.get("phrase"), Cells.sectors(row), type);
            agents.byPhrase.put(row.get("phrase"), agent);
            row.find("plural").ifPresent(plural -> agents.byPhrase.putIfAbsent(plural, agent));
        });
        return agents;
    }

    /// The agent that a phrase in lower case names; the last word may be in the plural.
    public Optional<Agent> find(String phrase) {
        Agent agent = byPhrase.get(phrase);
        return agent != null ? Optional.of(agent) : Optional.ofNullable(byPhrase.get(singular(phrase)));
    }

    private static String singular(String phrase) {
        if (phrase.endsWith("ies")) return phrase.substring(0, phrase.length() - 3) + "y";
        if (phrase.endsWith("men")) return phrase.substring(0, phrase.length() - 2) + "an";
        if (phrase.endsWith("ches") || phrase.endsWith("sses")) return phrase.substring(0, phrase.length() - 2);
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
