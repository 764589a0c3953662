package dev.parallax.reader.lemmas;

import dev.parallax.model.ParallaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What was learnt of dictionary forms, as a text: lines `form UPOS WORD LEMMA` and `ending UPOS LETTERS RULE`, parted
/// by
/// tabs.
public final class LemmaFile {
    private static final String FORM = "form";
    private static final String ENDING = "ending";
    private static final int FIELDS = 4;

    private LemmaFile() {}

    /// The forms in this text.
    ///
    /// @throws ParallaxException when a line is of another form, with its number
    public static Lemmas read(String text) {
        Map<String, String> known = new HashMap<>();
        Map<String, String> endings = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS || !fields[0].equals(FORM) && !fields[0].equals(ENDING))
                throw new ParallaxException("the file of dictionary forms is spoilt at line " + number);
            (fields[0].equals(FORM) ? known : endings).put(fields[1] + " " + fields[2], fields[3]);
        }
        return new Lemmas(known, endings);
    }

    public static String write(Lemmas lemmas) {
        StringBuilder text = new StringBuilder();
        write(FORM, lemmas.known(), text);
        write(ENDING, lemmas.endings(), text);
        return text.toString();
    }

    private static void write(String kind, Map<String, String> rows, StringBuilder text) {
        new TreeMap<>(rows)
                .forEach((key, value) -> text.append(kind)
                        .append('\t')
                        .append(key.replaceFirst(" ", "\t"))
                        .append('\t')
                        .append(value)
                        .append('\n'));
    }
}
