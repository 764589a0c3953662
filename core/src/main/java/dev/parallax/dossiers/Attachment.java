package dev.parallax.dossiers;

import dev.parallax.dossiers.figure.Count;
import dev.parallax.dossiers.figure.Figure;
import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the happening to which a figure belongs: the one whose tellings hold most of its numbers.
final class Attachment {
    private record Place(int report, boolean headline) {}

    private record Piece(Span stretch, int happening, boolean counted) {}

    private final Map<Place, List<Piece>> pieces = new HashMap<>();

    private Attachment(List<Happening> happenings) {
        for (int i = 0; i < happenings.size(); i++) {
            for (Telling telling : happenings.get(i).tellings()) add(telling, i);
        }
    }

    private void add(Telling telling, int happening) {
        List<Piece> here = pieces.computeIfAbsent(
                new Place(telling.report().number(), telling.isHeadline()), _ -> new ArrayList<>());
        telling.numbers().forEach(number -> here.add(new Piece(number.quantity().span(), happening, true)));
        telling.event().mentions().forEach(mention -> here.add(new Piece(mention.evidence(), happening, false)));
    }

    /// The figures of each happening, by its place in the list; -1 holds those that belong to none.
    static Map<Integer, List<Figure>> of(List<Happening> happenings, List<Figure> figures) {
        Attachment attachment = new Attachment(happenings);
        Map<Integer, List<Figure>> attached = new TreeMap<>();
        for (Figure figure : figures)
            attached.computeIfAbsent(attachment.owner(figure), _ -> new ArrayList<>())
                    .add(figure);
        return attached;
    }

    private int owner(Figure figure) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (Count count : figure.counts()) {
            for (Piece piece : pieces.getOrDefault(
                    new Place(count.report().number(), count.part() == dev.parallax.dossiers.telling.Part.HEADLINE),
                    List.of())) {
                Span span = count.quantity().span();
                if (piece.counted && piece.stretch.equals(span)) votes.merge(piece.happening, 1.0, Double::sum);
                else if (!piece.counted && piece.stretch.covers(span)) votes.merge(piece.happening, 0.6, Double::sum);
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) best = vote.getKey();
        }
        boolean enough = 2 * votes.getOrDefault(best, 0.0) >= figure.counts().size();
        return enough ? best : -1;
    }
}
