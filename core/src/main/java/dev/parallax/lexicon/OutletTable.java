package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Loads `outlets.tsv`: the names and addresses by which outlets and agencies go, and the one name each is counted by.
public final class OutletTable {
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byHost = new HashMap<>();

    /// Who publishes or supplies.
    ///
    /// @param country ISO 3166 alpha-3 of its newsroom; empty for international bodies
    public record Outlet(String name, Optional<String> country, boolean agency) {}

    private OutletTable() {}

    public static OutletTable of(Lexicon lexicon) {
        OutletTable table = new OutletTable();
        lexicon.each("outlets.tsv", table::add);
        return table;
    }

    private void add(Row row) {
        boolean agency = switch (row.get("kind")) {
            case "agency" -> true;
            case "outlet" -> false;
            default -> throw row.wrong("'" + row.get("kind") + "' is neither outlet nor agency");
        };
        Outlet outlet = new Outlet(row.get("name"), row.find("country"), agency);
        byName.putIfAbsent(folded(outlet.name), outlet);
        for (String name : row.list("names")) byName.putIfAbsent(folded(name), outlet);
        for (String host : row.list("hosts")) byHost.put(host, outlet);
    }

    /// Who goes by this name, in whatever case, with or without an article before it.
    public Optional<Outlet> named(String name) {
        String folded = folded(name);
        return Optional.ofNullable(byName.get(folded))
                .or(() -> Optional.ofNullable(byName.get("the " + folded)))
                .or(() -> Optional.ofNullable(byName.get(folded.startsWith("the ") ? folded.substring(4) : folded)));
    }

    /// Who publishes at this host or at one that it belongs to: `edition.cnn.com` is `cnn.com`.
    public Optional<Outlet> at(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (rest.contains(".")) {
            Outlet found = byHost.get(rest);
            if (found != null) return Optional.of(found);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
