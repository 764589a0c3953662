package dev.parallax.lexicon;

import dev.parallax.text.Lexemes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Words and phrases by what they do (`kind`), each with a value: the tables whose columns are `words`, `kind`,
/// `value`.
/// Phrases are found in a text lexeme by lexeme, so that blanks, apostrophes and hyphens of any shape do not matter.
public final class PhraseTable {
    private final Map<String, Map<String, List<Phrase>>> kinds;

    /// A phrase found: it ends before lexeme `to`.
    public record Hit(String value, int to) {}

    private record Phrase(List<String> words, String value) {}

    private PhraseTable(Map<String, Map<String, List<Phrase>>> kinds) {
        this.kinds = kinds;
    }

    public static PhraseTable of(Lexicon lexicon, String name) {
        Map<String, Map<String, List<Phrase>>> kinds = new HashMap<>();
        lexicon.each(name, row -> {
            Phrase phrase = phrase(row);
            kinds.computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                    .computeIfAbsent(phrase.words.getFirst(), first -> new ArrayList<>())
                    .add(phrase);
        });
        kinds.values()
                .forEach(firsts -> firsts.values()
                        .forEach(list -> list.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size()))));
        return new PhraseTable(kinds);
    }

    private static Phrase phrase(Row row) {
        Lexemes lexemes = Lexemes.of(row.get("words"));
        if (lexemes.size() == 0) throw row.wrong("no words");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) words.add(lexemes.word(i));
        return new Phrase(List.copyOf(words), row.get("value"));
    }

    /// The longest phrase of the kind that begins at lexeme `at`.
    public Optional<Hit> find(String kind, Lexemes lexemes, int at) {
        for (Phrase phrase : of(kind).getOrDefault(lexemes.word(at), List.of())) {
            if (stands(phrase, lexemes, at)) return Optional.of(new Hit(phrase.value, at + phrase.words.size()));
        }
        return Optional.empty();
    }

    private static boolean stands(Phrase phrase, Lexemes lexemes, int at) {
        for (int i = 1; i < phrase.words.size(); i++) {
            if (!lexemes.word(at + i).equals(phrase.words.get(i))) return false;
        }
        return true;
    }

    /// The value of a single word.
    public Optional<String> value(String kind, String word) {
        return of(kind).getOrDefault(word, List.of()).stream()
                .filter(phrase -> phrase.words.size() == 1)
                .map(Phrase::value)
                .findFirst();
    }

    /// The words with which phrases begin, but for those of some kinds.
    public Set<String> firstWords(Set<String> butOf) {
        return kinds.entrySet().stream()
                .filter(kind -> !butOf.contains(kind.getKey()))
                .flatMap(kind -> kind.getValue().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String kind, String word) {
        return value(kind, word).isPresent();
    }

    private Map<String, List<Phrase>> of(String kind) {
        return kinds.getOrDefault(kind, Map.of());
    }
}
