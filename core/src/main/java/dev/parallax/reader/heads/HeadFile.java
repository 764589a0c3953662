package dev.parallax.reader.heads;

import dev.parallax.model.ParallaxException;
import java.util.ArrayList;
import java.util.List;

/// What goes with the network: the meaning of its columns, and the matrix of relations. A text of three lines
/// (`relations`, `width`, `bias`, each a name and its values) and one line of weights for each number that a word
/// shows.
public record HeadFile(HeadLayout layout, RelationHead relations) {
    private static final int HEADER = 3;

    public HeadFile {
        if (layout.relations().size() != relations.relations() || layout.width() != relations.width())
            throw new ParallaxException("the reader's heads do not fit each other: "
                    + layout.relations().size()
                    + " relations and a width of " + layout.width() + ", weights for " + relations.relations() + " and "
                    + relations.width());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("relations ").append(String.join(" ", layout.relations())).append('\n');
        text.append("width ").append(layout.width()).append('\n');
        text.append("bias");
        for (int relation = 0; relation < relations.relations(); relation++)
            text.append(' ').append(relations.bias(relation));
        for (int row = 0; row < relations.width(); row++) {
            text.append('\n').append(relations.weight(row, 0));
            for (int relation = 1; relation < relations.relations(); relation++)
                text.append(' ').append(relations.weight(row, relation));
        }
        return text.append('\n').toString();
    }

    /// The file in this text.
    ///
    /// @throws ParallaxException when it is not of that form
    public static HeadFile of(String text) {
        List<String> lines = text.lines().toList();
        try {
            HeadLayout layout = new HeadLayout(
                    values(lines, 0, "relations"),
                    Integer.parseInt(values(lines, 1, "width").getFirst()));
            float[] bias = floats(values(lines, 2, "bias"));
            List<String> weights = new ArrayList<>();
            for (String line : lines.subList(HEADER, lines.size())) weights.addAll(List.of(line.split(" ")));
            return new HeadFile(layout, new RelationHead(floats(weights), bias));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ParallaxException("the file of the reader's heads is spoilt", e);
        }
    }

    private static List<String> values(List<String> lines, int line, String name) {
        String[] fields = lines.get(line).split(" ");
        if (!fields[0].equals(name)) throw new IllegalArgumentException("no " + name + " on line " + (line + 1));
        return List.of(fields).subList(1, fields.length);
    }

    private static float[] floats(List<String> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) floats[i] = Float.parseFloat(values.get(i));
        return floats;
    }
}
