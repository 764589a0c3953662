package dev.parallax.dossiers.origin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints the sentences by which reports of one story would be taken to be written from one text, for somebody to read:
/// the arguments are files of lines `{"id","text","gold"}`, `gold` being the story.
final class DerivationDump {
    private DerivationDump() {}

    public static void main(String[] files) throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        for (String file : files) {
            Map<String, List<JsonNode>> stories = new TreeMap<>();
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode article = json.readTree(line);
                stories.computeIfAbsent(article.get("gold").stringValue(), _ -> new ArrayList<>())
                        .add(article);
            }
            int pairs = 0;
            int derived = 0;
            for (List<JsonNode> story : stories.values()) {
                if (story.size() < 2 || story.size() > 12) continue;
                pairs += story.size() * (story.size() - 1) / 2;
                derived += print(story);
            }
            System.out.println(file + ": " + pairs + " pairs of reports, " + derived + " written from one text");
        }
    }

    private static int print(List<JsonNode> story) {
        Derivations found = Texts.of(
                story.stream().map(article -> article.get("text").stringValue()).toList());
        for (Derivations.Pair pair : found.pairs()) {
            System.out.printf(
                    "%.2f %.2f %s %s%n  %s%n  %s%n",
                    pair.weight(),
                    pair.share(),
                    story.get(pair.one().report().number()).get("id").stringValue(),
                    story.get(pair.other().report().number()).get("id").stringValue(),
                    text(pair.one()),
                    text(pair.other()));
        }
        return (int) found.pairs().stream()
                .map(pair -> pair.one().report().number() + " "
                        + pair.other().report().number())
                .distinct()
                .count();
    }

    private static String text(dev.parallax.dossiers.telling.Lines.Line line) {
        return line.sentence().span().in(line.report().article().text());
    }
}
