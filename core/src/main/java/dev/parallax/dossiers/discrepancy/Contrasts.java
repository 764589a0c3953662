package dev.parallax.dossiers.discrepancy;

import dev.parallax.dossiers.telling.Lines;
import dev.parallax.dossiers.telling.Lines.Line;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.lexicon.Opposites;
import dev.parallax.model.dossier.SlotValue;
import dev.parallax.model.event.Realis;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds sentences of two reports that are near in words and meaning and yet use opposite words, or of which one has
/// done what the other still expects.
public record Contrasts(Opposites opposites) {
    /// Cosines of meaning and of words that two sentences on one thing reach together.
    private static final double ONE_THING = 0.9;

    /// Sentences that share a word and are compared.
    private static final int COMPARED = 60;

    /// Contrasts of one dossier; a reader wants the plainest.
    private static final int MOST = 3;

    /// A word in a sentence.
    private record Place(Line line, int token) {}

    private record Found(Place one, Place other, double score) {}

    /// Both sides, each report once on either.
    private record Sides(double score, List<Place> places) {}

    /// The plainest first, each as its two sides.
    public List<List<SlotValue>> in(Lines lines) {
        Map<String, List<Place>> byLemma = new HashMap<>();
        Map<Integer, Set<Integer>> supposed = new HashMap<>();
        for (Line line : lines.all())
            index(line, supposed.computeIfAbsent(line.report().number(), _ -> supposed(line.report())), byLemma);
        List<Sides> all = new ArrayList<>();
        for (Opposites.Pair pair : opposites.pairs())
            opposed(places(pair.one(), byLemma), places(pair.other(), byLemma)).ifPresent(all::add);
        pending(byLemma).ifPresent(all::add);
        all.sort(Comparator.comparingDouble((Sides sides) -> -sides.score));
        return all.stream()
                .limit(MOST)
                .map(sides -> sides.places.stream().map(this::value).toList())
                .toList();
    }

    // where words begin that tell what only might be
    private static Set<Integer> supposed(Report report) {
        return report.annotated().body().events().stream()
                .filter(event -> event.realis() == Realis.HYPOTHETICAL)
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.trigger().start())
                .collect(Collectors.toSet());
    }

    private static void index(Line line, Set<Integer> supposed, Map<String, List<Place>> byLemma) {
        Sentence sentence = line.sentence();
        for (int number = 1; number <= sentence.tokens().size(); number++) {
            Token token = sentence.token(number);
            boolean tells = token.upos() == Upos.VERB || token.upos() == Upos.ADJ || token.upos() == Upos.ADV;
            boolean holds = !supposed.contains(token.span().start()) && !isDenied(sentence, number);
            if (tells && holds)
                byLemma.computeIfAbsent(lemma(token), _ -> new ArrayList<>()).add(new Place(line, number));
        }
    }

    private static boolean isDenied(Sentence sentence, int number) {
        return sentence.childrenOf(number).stream()
                .map(sentence::token)
                .anyMatch(token -> token.is("neg")
                        || (token.is("advmod") && Set.of("not", "never").contains(lemma(token))));
    }

    private static List<Place> places(Set<String> lemmas, Map<String, List<Place>> byLemma) {
        return lemmas.stream()
                .sorted()
                .flatMap(lemma -> byLemma.getOrDefault(lemma, List.of()).stream())
                .limit(COMPARED)
                .toList();
    }

    private static Optional<Sides> opposed(List<Place> ones, List<Place> others) {
        List<Found> found = new ArrayList<>();
        for (Place one : ones) {
            for (Place other : others) add(one, other, found);
        }
        return sides(found);
    }

    private Optional<Sides> pending(Map<String, List<Place>> byLemma) {
        List<Found> found = new ArrayList<>();
        byLemma.values().forEach(places -> {
            List<Place> verbs =
                    places.stream().filter(Contrasts::isVerb).limit(COMPARED).toList();
            List<Place> open = verbs.stream().filter(this::isPending).toList();
            for (Place one : verbs) {
                if (isDone(one)) open.forEach(other -> add(one, other, found));
            }
        });
        return sides(found);
    }

    // the plainest pair, and what the other reports have on either side of it
    private static Optional<Sides> sides(List<Found> found) {
        found.sort(Comparator.comparingDouble((Found one) -> -one.score)
                .thenComparingInt(one -> one.one.line().number())
                .thenComparingInt(one -> one.other.line().number()));
        if (found.isEmpty()) return Optional.empty();
        Found first = found.getFirst();
        Map<Integer, Place> ones = new TreeMap<>();
        Map<Integer, Place> others = new TreeMap<>();
        for (Found one : found) {
            if (one.other.equals(first.other)) ones.putIfAbsent(report(one.one), one.one);
            if (one.one.equals(first.one)) others.putIfAbsent(report(one.other), one.other);
        }
        return Optional.of(new Sides(
                first.score,
                Stream.concat(ones.values().stream(), others.values().stream()).toList()));
    }

    private static int report(Place place) {
        return place.line.report().number();
    }

    private static void add(Place one, Place other, List<Found> found) {
        if (one.line.report().number() == other.line.report().number()) return;
        double words = one.line.terms().cosine(other.line.terms());
        double meaning = one.line
                .sentence()
                .vector()
                .flatMap(mine -> other.line.sentence().vector().map(mine::cosine))
                .orElse(0.0);
        if (words + meaning >= ONE_THING) found.add(new Found(one, other, words + meaning));
    }

    private static boolean isVerb(Place place) {
        return token(place).upos() == Upos.VERB;
    }

    private boolean isPending(Place place) {
        Token token = token(place);
        if (token.head() == 0 || !(token.is("xcomp") || token.is("ccomp") || token.is("advcl"))) return false;
        return opposites.isPending(lemma(place.line.sentence().token(token.head())));
    }

    // a finite past: the word is no dictionary form and nothing governs it as an aim
    private boolean isDone(Place place) {
        Token token = token(place);
        String word = token.span().in(place.line.report().article().text()).toLowerCase(Locale.ROOT);
        boolean past = !word.equals(lemma(token)) && !word.endsWith("ing") && !word.endsWith("s");
        return past && !isPending(place) && !token.is("acl");
    }

    private static Token token(Place place) {
        return place.line.sentence().token(place.token);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private SlotValue value(Place place) {
        Line line = place.line;
        String word = lemma(token(place));
        return new SlotValue(
                isPending(place) ? "to " + word : word,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                line.report().id(),
                line.report().article().evidence(line.cut()));
    }
}
