package dev.parallax.mentions;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.mentions.PlaceCandidates.Candidate;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Optional;

/// Says which place on earth a name means: by how well known each place of that name is, by what stands right after
/// it ("Paris, Texas"), and by where the other places of the text lie.
public final class PlaceFinder {
    private static final double BY_COUNTRY = 1.1;
    private static final double BY_DIVISION = 2.4;
    private static final double MOST_CONTEXT = 4;
    private static final double SAID = 12;

    private final PlaceCandidates candidates;
    private final Containers containers;

    public PlaceFinder(Lexicon lexicon) {
        this(NameTables.of(lexicon));
    }

    PlaceFinder(NameTables tables) {
        this.candidates = new PlaceCandidates(tables);
        this.containers = new Containers(candidates);
    }

    /// The place that the name at `span` means in this text; empty when no such place is known.
    ///
    /// @param published day of publication, which old names may depend on
    public Optional<Place> resolve(String text, Span span, Optional<String> published) {
        return resolve(text, span, context(text)).map(Resolved::place);
    }

    /// A place with how sure it is, 0 to 1.
    record Resolved(Place place, double confidence, String why) {}

    PlaceContext context(String text) {
        return PlaceContext.of(text, candidates, containers);
    }

    Optional<Resolved> resolve(String text, Span span, PlaceContext context) {
        List<Candidate> found = candidates.of(span.in(text).replace('\n', ' '));
        if (found.isEmpty()) return Optional.empty();
        Optional<Candidate> inside = containers.after(text, span).or(() -> context.container(span.in(text)));
        Candidate best = found.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : found) {
            double score = score(candidate, context, inside);
            if (score > highest) {
                second = highest;
                highest = score;
                best = candidate;
            } else second = Math.max(second, score);
        }
        double sure = found.size() == 1 ? 0.95 : 1 / (1 + Math.exp(second - highest));
        return Optional.of(
                new Resolved(best.place(), Math.round(sure * 100) / 100.0, found.size() + " places of that name"));
    }

    private static double score(Candidate candidate, PlaceContext context, Optional<Candidate> inside) {
        double score = candidate.prior();
        score += Math.min(MOST_CONTEXT, BY_COUNTRY * context.country(candidate));
        score += Math.min(MOST_CONTEXT, BY_DIVISION * context.division(candidate));
        if (inside.isPresent() && lies(candidate, inside.get())) score += SAID;
        return score;
    }

    private static boolean lies(Candidate candidate, Candidate inside) {
        if (candidate.place().equals(inside.place())) return false;
        return candidate.country().equals(inside.country())
                && (inside.admin1().isEmpty() || inside.admin1().equals(candidate.admin1()));
    }
}
