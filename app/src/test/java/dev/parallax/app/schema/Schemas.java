package dev.parallax.app.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shipped schemas, asked whether a line is what they describe.
public final class Schemas {
    private static final String BASE = "https://parallax.dev/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas((String address) -> shipped(address)));

    private Schemas() {}

    /// What is wrong with a line, nothing when it fits.
    public static List<String> wrong(String schema, String line) {
        Schema known = REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".json"));
        return known.validate(line, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String shipped(String address) {
        if (!address.startsWith(BASE)) return null;
        return text(address.substring(BASE.length()));
    }

    public static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/dev/parallax/schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names of properties that a line has and none of the schemas speaks of.
    public static TreeSet<String> unknown(String line) {
        TreeSet<String> names = new TreeSet<>();
        collect(JsonMapper.shared().readTree(line), names);
        for (String name : List.of("common", "article", "annotated", "assignment", "dossier", "probe", "reject"))
            names.removeIf(known -> text(name + ".json").contains("\"" + known + "\": {"));
        return names;
    }

    private static void collect(JsonNode node, TreeSet<String> names) {
        names.addAll(node.propertyNames());
        for (JsonNode child : node) collect(child, names);
    }
}
