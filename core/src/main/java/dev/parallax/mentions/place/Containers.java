package dev.parallax.mentions.place;

import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads where a place lies off the words right after its name: "Paris, Texas", "Zinder (Niger)".
final class Containers {
    private final Function<String, List<Candidate>> known;

    /// @param known what the tables have under a name
    Containers(Function<String, List<Candidate>> known) {
        this.known = known;
    }

    /// The country or first division that stands right after the name, behind a comma or "in", or in brackets.
    Optional<Candidate> after(String text, Span span) {
        int at = span.end();
        while (at < text.length() && at < span.end() + 2 && " ,(".indexOf(text.charAt(at)) >= 0) at++;
        String between = text.substring(span.end(), at);
        if (!between.contains(",") && !between.contains("(")) return Optional.empty();
        while (at < text.length() && text.charAt(at) == ' ') at++;
        return nameAt(text, at);
    }

    private Optional<Candidate> nameAt(String text, int at) {
        int end = at;
        int words = 0;
        Optional<Candidate> found = Optional.empty();
        while (words < 4 && end < text.length() && Character.isUpperCase(text.charAt(end))) {
            while (end < text.length() && isNameLetter(text.charAt(end))) end++;
            words++;
            Optional<Candidate> longer = container(text.substring(at, end));
            if (longer.isPresent()) found = longer;
            if (end >= text.length() || text.charAt(end) != ' ') break;
            end++;
        }
        return found;
    }

    private static boolean isNameLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '-';
    }

    private Optional<Candidate> container(String raw) {
        String name = raw.endsWith(".") && raw.indexOf('.') == raw.length() - 1 && raw.length() > 6
                ? raw.substring(0, raw.length() - 1)
                : raw;
        return known.apply(name).stream().filter(Candidate::holdsOthers).findFirst();
    }
}
