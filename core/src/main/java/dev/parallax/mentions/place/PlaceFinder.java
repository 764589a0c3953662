package dev.parallax.mentions.place;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.place.NameScan.Heard;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says which place on earth a name means: by how well known each place of that name is, by what stands right after
/// it ("Paris, Texas"), and by where the other places of the text lie.
public final class PlaceFinder {
    /// Places as near as this count as one where it is asked how sure an answer is.
    private static final double SAME_KILOMETRES = 161;
    /// First each name of a text counts for its candidates by the tables alone, then among the others.
    private static final int READINGS = 2;

    private final Candidates candidates;
    private final Containers containers;
    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);

    public PlaceFinder(Lexicon lexicon) {
        this(PlaceTables.of(lexicon));
    }

    public PlaceFinder(PlaceTables tables) {
        this(
                tables,
                Arrays.stream(Clue.values())
                        .map(Clue::code)
                        .map(tables.clues()::get)
                        .toList());
    }

    /// With other weights than those that ship, for fitting them.
    ///
    /// @param weights one for each of `clues()`, in their order
    public PlaceFinder(PlaceTables tables, List<Double> weights) {
        this.candidates = new Candidates(tables);
        this.containers = new Containers(candidates::known);
        Clue[] clues = Clue.values();
        for (int i = 0; i < clues.length; i++) this.weights.put(clues[i], weights.get(i));
    }

    /// The names of the clues that are weighed.
    public static List<String> clues() {
        return Arrays.stream(Clue.values()).map(Clue::code).toList();
    }

    /// A place with how sure it is, 0 to 1.
    public record Resolved(Place place, double confidence, String why) {}

    /// A candidate with its clues, for fitting the weights; the place is empty for "no such place known".
    public record Weighed(Optional<Place> place, List<Double> clues) {
        public Weighed {
            clues = List.copyOf(clues);
        }
    }

    /// The place that the name at `span` means in this text; empty when no such place is known.
    public Optional<Resolved> resolve(String text, Span span) {
        return resolve(text, span, surroundings(text));
    }

    /// What the names of a text say of where it is set, to be read once for all its places.
    public Surroundings surroundings(String text) {
        Map<String, Heard> names = NameScan.of(text, candidates);
        Surroundings surroundings = new Surroundings(Map.of(), Map.of());
        for (int reading = 0; reading < READINGS; reading++) {
            Surroundings before = surroundings;
            Map<String, List<Double>> shares = new HashMap<>();
            names.forEach((name, heard) -> shares.put(name, among(heard, before)));
            surroundings = new Surroundings(names, shares);
        }
        return surroundings;
    }

    private List<Double> among(Heard heard, Surroundings before) {
        Surroundings.Others others = before.without(heard.name());
        return shares(heard.candidates().stream()
                .mapToDouble(each -> Clues.of(each, heard.candidates(), others, heard.inside())
                        .score(weights))
                .toArray());
    }

    private static List<Double> shares(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] raised =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = Arrays.stream(raised).sum();
        return Arrays.stream(raised).mapToObj(each -> each / sum).toList();
    }

    /// The place that the name at `span` means; empty when no such place is known, or most likely none of those known
    /// is meant.
    public Optional<Resolved> resolve(String text, Span span, Surroundings surroundings) {
        String name = span.in(text).replace('\n', ' ');
        List<Candidate> found = candidates.of(name);
        if (found.isEmpty()) return Optional.empty();
        double[] scores = weigh(text, span, found, surroundings).stream()
                .mapToDouble(clues -> clues.score(weights))
                .toArray();
        List<Double> shares = shares(scores);
        int best = IntStream.range(0, found.size())
                .reduce((a, b) -> shares.get(b) > shares.get(a) ? b : a)
                .orElseThrow();
        double sure = IntStream.range(0, found.size())
                .filter(i -> found.get(i).isWithin(SAME_KILOMETRES, found.get(best)))
                .mapToDouble(shares::get)
                .sum();
        if (shares.getLast() > sure) return Optional.empty();
        String why = found.size() == 1 ? "the only place of that name" : "of " + found.size() + " places of that name";
        return Optional.of(new Resolved(found.get(best).place(), Math.round(sure * 100) / 100.0, why));
    }

    /// The candidates, last of them none.
    private List<Clues> weigh(String text, Span span, List<Candidate> found, Surroundings surroundings) {
        Optional<Candidate> said = containers.after(text, span);
        Surroundings.Others others = surroundings.without(span.in(text));
        return Stream.concat(
                        found.stream().map(each -> Clues.of(each, found, others, said)),
                        Stream.of(Clues.unknown(found, said)))
                .toList();
    }

    /// All that the name at `span` may mean with what speaks for each, for fitting the weights.
    public List<Weighed> weigh(String text, Span span, Surroundings surroundings) {
        List<Candidate> found = candidates.of(span.in(text).replace('\n', ' '));
        if (found.isEmpty()) return List.of();
        List<Clues> clues = weigh(text, span, found, surroundings);
        return IntStream.range(0, clues.size())
                .mapToObj(i -> new Weighed(
                        i < found.size() ? Optional.of(found.get(i).place()) : Optional.empty(),
                        clues.get(i).values()))
                .toList();
    }
}
