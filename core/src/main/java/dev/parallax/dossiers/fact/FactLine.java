package dev.parallax.dossiers.fact;

import dev.parallax.dossiers.telling.Sentences;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Span;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The fact in a line: the clause of the report that says it shortest and fullest, without side clauses, in that
/// report's own words.
final class FactLine {
    private static final int LONGEST = 140;
    private static final int SHORTEST = 20;
    /// What is told beside the happening.
    private static final List<String> ASIDE =
            List.of("acl:relcl", "advcl", "appos", "parataxis", "conj", "cc", "discourse", "vocative", "dep");

    private FactLine() {}

    static String of(List<Telling> tellings) {
        return tellings.stream()
                .map(FactLine::line)
                .min(Comparator.comparingInt(FactLine::flaw))
                .orElse("");
    }

    private static int flaw(String line) {
        int length = line.length();
        if (length < SHORTEST) return 1000 + SHORTEST - length;
        return length <= LONGEST ? length / 20 + (startsWell(line) ? 0 : 50) : 500 + length;
    }

    private static boolean startsWell(String line) {
        return Character.isUpperCase(line.codePointAt(0)) || Character.isDigit(line.codePointAt(0));
    }

    private static String line(Telling telling) {
        EventMention mention = telling.event().mentions().getFirst();
        List<Sentence> sentences = Sentences.over(telling.reading(), mention.trigger());
        String text = telling.reading().text();
        if (sentences.isEmpty()) return folded(mention.evidence().in(text));
        String clause = clause(text, sentences.getFirst(), mention.trigger());
        return clause.length() >= SHORTEST ? clause : folded(mention.evidence().in(text));
    }

    // the words that hang on the trigger's clause, without what is told aside
    private static String clause(String text, Sentence sentence, Span trigger) {
        int head = 0;
        for (int number = 1; number <= sentence.tokens().size() && head == 0; number++) {
            if (sentence.token(number).span().overlaps(trigger)) head = number;
        }
        if (head == 0) return "";
        Set<Integer> kept = new TreeSet<>();
        keep(sentence, head, kept);
        StringBuilder line = new StringBuilder();
        int end = -1;
        for (int number : kept) {
            Span span = sentence.token(number).span();
            if (end >= 0 && span.start() > end) line.append(' ');
            line.append(span.in(text));
            end = span.end();
        }
        return folded(line.toString());
    }

    private static void keep(Sentence sentence, int head, Set<Integer> kept) {
        List<Integer> open = new ArrayList<>(List.of(head));
        kept.add(head);
        while (!open.isEmpty()) {
            int at = open.removeLast();
            for (int child : sentence.childrenOf(at)) {
                boolean aside = at == head
                        ? ASIDE.stream().anyMatch(sentence.token(child)::is)
                        : List.of("acl:relcl", "appos", "parataxis").stream().anyMatch(sentence.token(child)::is);
                if (aside || isMark(sentence.token(child))) continue;
                if (kept.add(child)) open.add(child);
            }
        }
    }

    private static boolean isMark(Token token) {
        return token.is("mark") || (token.is("punct") && token.span().length() == 1);
    }

    private static String folded(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) return line;
        return line.substring(0, line.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                + line.substring(line.offsetByCodePoints(0, 1));
    }
}
