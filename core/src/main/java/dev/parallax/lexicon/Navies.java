package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// `navies.tsv`: the letters before the name of a ship that tell whose navy sails it.
public final class Navies {
    private final Map<String, String> byPrefix = new HashMap<>();

    private Navies() {}

    public static Navies of(Lexicon lexicon) {
        Navies navies = new Navies();
        lexicon.each("navies.tsv", row -> navies.byPrefix.put(row.get("prefix"), row.get("country")));
        return navies;
    }

    /// Alpha-3 code of the country whose navy has the ship; empty where the name is no warship's.
    public Optional<String> of(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.ofNullable(byPrefix.get(name.substring(0, blank)));
    }
}
