package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paragraphs and headlines that name their speaker before a colon: "Smith: The bridge is safe", as interviews and
/// transcripts do throughout.
final class Turns {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private final Reporting reporting;

    Turns(Reporting reporting) {
        this.reporting = reporting;
    }

    List<Cue> in(String text) {
        List<Cue> turns = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            turn(text, start, end).ifPresent(turns::add);
            start = end + 1;
        }
        return turns;
    }

    private Optional<Cue> turn(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST_NAME);
        int colon = text.substring(start, limit).indexOf(": ") + start;
        if (colon <= start) return Optional.empty();
        String name = text.substring(start, colon);
        int from = colon + 2;
        int to = end;
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) to--;
        if (to <= from || !isName(name) || !begins(text, from)) return Optional.empty();
        return Optional.of(new Cue(
                Optional.of(new Span(colon, colon + 1)),
                Optional.of(new Span(start, colon)),
                List.of(new Span(from, to)),
                false));
    }

    private boolean isName(String name) {
        String[] words = name.split(" ");
        if (words.length > MOST_WORDS || name.isBlank() || reporting.isHeading(words[0])) return false;
        for (String word : words) {
            boolean lead = word.equals("of") || word.equals("at") || word.equals("the") || word.equals("de");
            if (word.isEmpty() || !lead && !Character.isUpperCase(word.charAt(0))) return false;
        }
        return name.chars().allMatch(c -> Character.isLetter(c) || " .'’-()".indexOf(c) >= 0);
    }

    private static boolean begins(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) || "\"“‘'".indexOf(text.charAt(at)) >= 0;
    }
}
