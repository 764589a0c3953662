package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Names;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.lexicon.VoiceNouns;
import dev.parallax.model.Evidence;
import dev.parallax.model.dossier.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The independent sources of a story: every voice of every telling, brought together where two are one person, one
/// office, one institution or one statement.
public final class Origins {
    private static final int PIECES_OF_EVIDENCE = 4;

    private final Map<Integer, Integer> groupOfTelling = new TreeMap<>();
    private final Map<Integer, List<Voice>> voicesOfGroup = new TreeMap<>();
    private final Map<Integer, String> speakers = new TreeMap<>();
    private final List<SharedWording.Pair> shared;

    private Origins(List<SharedWording.Pair> shared) {
        this.shared = shared;
    }

    /// The origins of a story.
    ///
    /// @param tellings all, echoes included
    /// @param told the happenings that become facts
    public static Origins of(
            List<Telling> tellings, List<Happening> told, Derivations derivations, Cast cast, VoiceNouns nouns) {
        Origins origins = new Origins(SharedWording.in(tellings));
        VoiceFinder finder = new VoiceFinder(cast, nouns);
        Map<String, Integer> keys = new LinkedHashMap<>();
        List<Voice> voices = new ArrayList<>();
        Map<Integer, Integer> voiceOf = new TreeMap<>();
        for (Telling telling : tellings) {
            finder.find(telling).ifPresent(voice -> {
                int number = keys.computeIfAbsent(voice.key(), _ -> keys.size());
                voiceOf.put(telling.number(), number);
                origins.speakers.put(telling.number(), voice.name());
                if (number == voices.size()) voices.add(voice);
            });
        }
        Forest forest = new Forest(voices.size());
        new SameOffice(cast, nouns).unite(voices, forest);
        origins.unitePairs(voiceOf, voices, forest);
        uniteUnnamed(told, derivations, voiceOf, voices, forest);
        origins.settle(voiceOf, voices, forest);
        origins.inherit(told, derivations);
        return origins;
    }

    // one statement printed by several outlets is one origin, whoever each of them names; but two named people who
    // speak the same words stay two
    private void unitePairs(Map<Integer, Integer> voiceOf, List<Voice> voices, Forest forest) {
        for (SharedWording.Pair pair : shared) {
            Integer one = voiceOf.get(pair.one().number());
            Integer other = voiceOf.get(pair.other().number());
            if (one == null || other == null) continue;
            boolean twoPeople = voices.get(one).kind() == Origin.Kind.PERSON
                    && voices.get(other).kind() == Origin.Kind.PERSON;
            if (!twoPeople) forest.unite(one, other);
        }
    }

    // of two reports written from one text, "somebody" in the one is whoever tells the same in the other
    private static void uniteUnnamed(
            List<Happening> told,
            Derivations derivations,
            Map<Integer, Integer> voiceOf,
            List<Voice> voices,
            Forest forest) {
        pairs(told, derivations, (one, other) -> {
            Integer here = voiceOf.get(one.number());
            Integer there = voiceOf.get(other.number());
            if (here != null && there != null && voices.get(here).kind() == Origin.Kind.UNNAMED)
                forest.unite(here, there);
        });
    }

    // and what it tells in its own voice rests on whom the other names
    private void inherit(List<Happening> told, Derivations derivations) {
        pairs(told, derivations, this::adopt);
    }

    private static void pairs(List<Happening> told, Derivations derivations, BiConsumer<Telling, Telling> each) {
        for (Happening happening : told) {
            List<Telling> tellings = happening.all();
            for (Telling one : tellings) {
                for (Telling other : tellings) {
                    if (derivations.areOneText(one.report(), other.report())) each.accept(one, other);
                }
            }
        }
    }

    private void settle(Map<Integer, Integer> voiceOf, List<Voice> voices, Forest forest) {
        voiceOf.forEach((telling, voice) -> groupOfTelling.put(telling, forest.root(voice)));
        for (int i = 0; i < voices.size(); i++)
            voicesOfGroup
                    .computeIfAbsent(forest.root(i), _ -> new ArrayList<>())
                    .add(voices.get(i));
        // what an outlet tells in its own voice with the words of a statement rests on that statement
        for (SharedWording.Pair pair : shared) {
            adopt(pair.one(), pair.other());
            adopt(pair.other(), pair.one());
        }
    }

    private void adopt(Telling silent, Telling spoken) {
        Integer group = groupOfTelling.get(spoken.number());
        if (group != null) groupOfTelling.putIfAbsent(silent.number(), group);
    }

    /// The group of the origin on which a telling rests; empty when the outlet tells in its own voice.
    public Optional<Integer> group(Telling telling) {
        return Optional.ofNullable(groupOfTelling.get(telling.number()));
    }

    /// Whether the group is somebody in particular; of "officials" nobody can tell that they are others than those whom
    /// the next report names.
    public boolean isNamed(int group) {
        return voicesOfGroup.getOrDefault(group, List.of()).stream()
                .anyMatch(voice -> voice.kind() != Origin.Kind.UNNAMED);
    }

    /// Who is named as having said what a telling tells, as the report has the name.
    public Optional<String> speaker(Telling telling) {
        return Optional.ofNullable(speakers.get(telling.number()));
    }

    /// A group as an origin of the dossier.
    ///
    /// @param resting the tellings that rest on it
    public Origin origin(int group, String id, List<Telling> resting) {
        Voice best = voicesOfGroup.getOrDefault(group, List.of()).stream()
                .min(Comparator.comparingInt((Voice voice) -> rank(voice.kind()))
                        .thenComparingInt(voice -> -Names.words(voice.name()).size())
                        .thenComparing(Voice::name))
                .orElseThrow();
        List<Evidence> evidence = new ArrayList<>();
        for (Telling telling : resting) {
            boolean known = evidence.stream()
                    .anyMatch(piece -> piece.article().equals(telling.report().id()));
            if (!known && evidence.size() < PIECES_OF_EVIDENCE)
                telling.evidence(sentence(telling)).ifPresent(evidence::add);
        }
        List<String> articles = resting.stream()
                .map(telling -> telling.report().id())
                .distinct()
                .toList();
        return new Origin(id, best.kind(), best.name(), articles, evidence);
    }

    private static dev.parallax.model.Span sentence(Telling telling) {
        return telling.wording().sentences().isEmpty()
                ? telling.first()
                : telling.wording().sentences().getFirst();
    }

    private static int rank(Origin.Kind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case STATEMENT -> 1;
            case DOCUMENT -> 2;
            case AGENCY -> 3;
            case OUTLET -> 4;
            case UNNAMED -> 5;
        };
    }
}
