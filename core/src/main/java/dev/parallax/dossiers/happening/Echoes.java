package dev.parallax.dossiers.happening;

import dev.parallax.dossiers.telling.Lines;
import dev.parallax.dossiers.telling.Lines.Line;
import dev.parallax.dossiers.telling.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds in the reports that do not seem to tell a happening the sentence that tells it after all, in words of which no
/// event was made: a report is silent only when nothing in it comes near.
public final class Echoes {
    /// What a sentence must reach to tell the same.
    private static final double ENOUGH = 1.05;
    /// What it adds to name the happening by a kindred word.
    private static final double SAME_WORD = 0.3;
    /// What a third of the story's sentences have finds nothing.
    private static final int TOO_COMMON = 400;
    /// Tellings that stand for the whole happening.
    private static final int SPEAKERS = 6;

    private record Found(Line line, Telling host, double score) {}

    private final Lines lines;
    private final Map<String, List<Line>> byTerm = new HashMap<>();
    private int number;

    /// @param number from which echoes are numbered
    public Echoes(Lines lines, int number) {
        this.lines = lines;
        this.number = number;
        for (Line line : lines.all()) {
            Set<String> keys = new TreeSet<>(line.groups());
            keys.addAll(line.terms().weights().keySet());
            for (String key : keys)
                byTerm.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
        }
    }

    /// The happening with the sentences of other reports that tell it.
    public Happening heard(Happening happening) {
        Map<Integer, Found> best = new TreeMap<>();
        List<Telling> hosts = happening
                .tellings()
                .subList(0, Math.min(SPEAKERS, happening.tellings().size()));
        Set<Integer> silent = new HashSet<>();
        happening.tellings().forEach(telling -> silent.add(telling.report().number()));
        for (Telling host : hosts) {
            for (Line line : near(host)) {
                if (silent.contains(line.report().number())) continue;
                double score = score(host, line);
                if (score >= ENOUGH)
                    best.merge(
                            line.report().number(),
                            new Found(line, host, score),
                            (known, other) -> other.score > known.score ? other : known);
            }
        }
        List<Telling> echoes = new ArrayList<>();
        for (Found found : best.values()) echoes.add(lines.echo(found.line, found.host, number++));
        return new Happening(happening.tellings(), echoes, happening.likeness());
    }

    private Set<Line> near(Telling host) {
        Set<String> keys = new TreeSet<>(host.wording().groups());
        keys.addAll(host.wording().terms().weights().keySet());
        Map<Integer, Line> near = new TreeMap<>();
        for (String key : keys) {
            List<Line> posting = byTerm.getOrDefault(key, List.of());
            for (Line line : posting.subList(0, Math.min(TOO_COMMON, posting.size()))) near.put(line.number(), line);
        }
        return new java.util.LinkedHashSet<>(near.values());
    }

    private static double score(Telling host, Line line) {
        double meaning = 0;
        for (var mine : host.wording().meanings())
            meaning =
                    Math.max(meaning, line.sentence().vector().map(mine::cosine).orElse(0.0));
        boolean sameWord = host.wording().groups().stream().anyMatch(line.groups()::contains);
        return meaning + host.wording().terms().cosine(line.terms()) + (sameWord ? SAME_WORD : 0);
    }
}
