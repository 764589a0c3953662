package dev.parallax.mentions.quote;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A verb that may attribute, while one text is read: what its grammar holds, and which stretches between quotation
/// marks it was given.
final class Cue {
    /// What a parser may put on the other side of the marks.
    private static final int MARKS = 3;

    private final Optional<Span> cue;
    private final Optional<Span> source;
    private final List<Span> held;
    private final boolean speaks;
    private final List<Span> given = new ArrayList<>();
    private final List<Span> within = new ArrayList<>();

    Cue(Optional<Span> cue, Optional<Span> source, List<Span> held, boolean speaks) {
        this.cue = cue;
        this.source = source;
        this.held = List.copyOf(held);
        this.speaks = speaks;
    }

    Span span() {
        return cue.orElse(new Span(0, 0));
    }

    boolean speaks() {
        return speaks;
    }

    /// Whether its clause holds the stretch, up to a mark or two at the ends.
    boolean holds(Span stretch, int slack) {
        return held.stream()
                .anyMatch(piece -> piece.start() - slack <= stretch.start() && stretch.end() <= piece.end() + slack);
    }

    /// How long its clause is.
    int length() {
        return length(held);
    }

    void take(Span stretch, int slack) {
        if (holds(stretch, slack)) within.add(stretch);
        else given.add(stretch);
    }

    Optional<Quote> quote() {
        List<Span> content = content();
        if (content.isEmpty()) return Optional.empty();
        return Optional.of(new Quote(
                kind(content), content, cue.stream().toList(), source.stream().toList(), Optional.empty()));
    }

    private List<Span> content() {
        List<Span> clause = held.stream().map(this::withMarks).toList();
        if (given.isEmpty()) return apart(clause);
        List<Span> all = new ArrayList<>(given);
        if (!within.isEmpty())
            clause.stream()
                    .filter(piece -> given.stream().noneMatch(piece::overlaps))
                    .forEach(all::add);
        return apart(all);
    }

    /// The pieces in text order, those that overlap as one.
    private static List<Span> apart(List<Span> pieces) {
        List<Span> apart = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            boolean overlaps = !apart.isEmpty() && apart.getLast().overlaps(piece);
            apart.add(overlaps ? apart.removeLast().cover(piece) : piece);
        }
        return apart;
    }

    /// A clause reaches to the marks of what is quoted in it, which its grammar may leave out.
    private Span withMarks(Span piece) {
        Span whole = piece;
        for (Span stretch : within) {
            if (stretch.overlaps(piece)) whole = whole.cover(stretch);
        }
        return whole;
    }

    private Quote.Kind kind(List<Span> content) {
        int quoted = length(given) + length(within);
        if (quoted == 0) return Quote.Kind.INDIRECT;
        return length(content) - quoted <= MARKS ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
    }

    private static int length(List<Span> pieces) {
        return pieces.stream().mapToInt(Span::length).sum();
    }
}
