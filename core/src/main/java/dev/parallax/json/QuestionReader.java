package dev.parallax.json;

import dev.parallax.model.Span;
import dev.parallax.model.probe.Answer;
import dev.parallax.model.probe.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads questions to single components, one JSON object a line. A line that holds none is a question without use, not
/// an error of the run.
public final class QuestionReader {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private QuestionReader() {}

    /// Why a line holds no question.
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final Answer.Problem problem;

        Unfit(Answer.Problem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }
    }

    public static Asked read(String line) {
        JsonNode node = parsed(line);
        JsonNode id = node.path("id");
        boolean isScalar = id.isString() || id.isNumber();
        String name = isScalar ? id.asString() : "";
        String written = !isScalar ? "null" : id.isNumber() ? id.toString() : quoted(name);
        try {
            return new Asked(written, question(name, node));
        } catch (Unfit unfit) {
            return new Asked(written, new Question.Unusable(name, unfit.problem));
        }
    }

    private static String quoted(String text) {
        return LoneSurrogates.in(text) ? LoneSurrogates.quoted(text) : MAPPER.writeValueAsString(text);
    }

    private static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static Question question(String id, JsonNode node) throws Unfit {
        return switch (text(node, "ask")) {
            case "relation" -> {
                String text = text(node, "text");
                yield new Question.Relation(id, text, span(node, "actor", text), span(node, "recipient", text));
            }
            case "place" -> {
                String text = text(node, "text");
                yield new Question.PlaceMeant(id, text, span(node, "span", text), published(node));
            }
            case "time" -> {
                String text = text(node, "text");
                yield new Question.TimeMeant(id, text, span(node, "span", text), published(node));
            }
            case "same-event" -> sameEvent(id, node);
            case "pair" -> new Question.Pair(id, text(node, "a"), text(node, "b"));
            case "copy" -> new Question.Copy(id, texts(node));
            default -> throw new Unfit(Answer.Problem.UNKNOWN_ASK);
        };
    }

    private static Question sameEvent(String id, JsonNode node) throws Unfit {
        Map<String, String> texts = texts(node);
        List<Question.EventPlace> places = new ArrayList<>();
        for (JsonNode mention : array(node, "mentions")) {
            String document = text(mention, "d");
            String text = texts.get(document);
            if (text == null) throw new Unfit(Answer.Problem.MALFORMED);
            places.add(new Question.EventPlace(text(mention, "m"), document, span(mention, "span", text)));
        }
        return new Question.SameEvent(id, texts, places);
    }

    private static Map<String, String> texts(JsonNode node) throws Unfit {
        if (!node.path("texts").isObject()) throw new Unfit(Answer.Problem.MALFORMED);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : node.path("texts").propertyNames()) texts.put(name, text(node.path("texts"), name));
        return texts;
    }

    private static JsonNode array(JsonNode node, String name) throws Unfit {
        if (!node.path(name).isArray()) throw new Unfit(Answer.Problem.MALFORMED);
        return node.path(name);
    }

    private static String text(JsonNode node, String name) throws Unfit {
        return node.path(name).stringValueOpt().orElseThrow(() -> new Unfit(Answer.Problem.MALFORMED));
    }

    private static Optional<String> published(JsonNode node) {
        return node.path("published").stringValueOpt();
    }

    /// Positions come in code points.
    private static Span span(JsonNode node, String name, String text) throws Unfit {
        JsonNode pair = array(node, name);
        if (pair.size() != 2 || !isPosition(pair.path(0)) || !isPosition(pair.path(1)))
            throw new Unfit(Answer.Problem.MALFORMED);
        CodePoints points = CodePoints.of(text);
        int start = pair.path(0).intValue();
        int end = pair.path(1).intValue();
        if (!points.has(start, end)) throw new Unfit(Answer.Problem.SPAN);
        return points.span(start, end);
    }

    private static boolean isPosition(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt();
    }
}
