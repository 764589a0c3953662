package dev.parallax.model.probe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Copies that keep the order in which entries were given, which `Map.copyOf` does not.
final class InOrder {
    private InOrder() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
