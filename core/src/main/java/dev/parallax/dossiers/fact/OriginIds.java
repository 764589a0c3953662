package dev.parallax.dossiers.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers the origins of a dossier in the order in which its facts first rest on them: o1, o2 and on. Used by one
/// thread while one dossier is made.
public final class OriginIds {
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt((String id) -> id.length()).thenComparing(Comparator.naturalOrder());

    private final Map<Integer, String> ids = new LinkedHashMap<>();

    public String of(int group) {
        return ids.computeIfAbsent(group, _ -> "o" + (ids.size() + 1));
    }

    /// Groups of origins and their ids, in the order of the ids.
    public Map<Integer, String> all() {
        return java.util.Collections.unmodifiableMap(ids);
    }
}
