package dev.parallax.reader.heads;

import dev.parallax.model.Span;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.NameKind;
import dev.parallax.model.mention.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads the network's answer for one row of words: their grammar, and what is marked in them.
public final class Decoder {
    private static final List<NameKind> KINDS = List.of(NameKind.values());

    private final HeadFile file;

    public Decoder(HeadFile file) {
        this.file = file;
    }

    /// A word's part of speech, the number of its head within the row (from 1, 0 is the root) and its relation to it.
    public record Grammar(Upos upos, int head, String relation) {}

    /// Columns that an answer must have.
    public int columns() {
        return file.layout().columns();
    }

    /// The grammar of each word: a tree with one root, whatever the words are.
    public List<Grammar> grammar(HeadAnswer answer) {
        TreeDecoder tree = new TreeDecoder(file, answer);
        List<Grammar> words = new ArrayList<>(answer.words());
        for (int word = 1; word <= answer.words(); word++)
            words.add(new Grammar(tree.upos(word), tree.head(word), tree.relation(word)));
        return words;
    }

    /// What is marked in the words.
    ///
    /// @param words where in the text the words stand
    public Marks marks(HeadAnswer answer, List<Span> words) {
        HeadLayout layout = file.layout();
        Function<HeadLayout.Columns, List<Span>> spans = columns -> TagDecoder.stretches(answer, columns).stream()
                .map(stretch -> span(words, stretch))
                .toList();
        List<Marks.Named> names = TagDecoder.stretches(answer, layout.names()).stream()
                .map(stretch -> new Marks.Named(span(words, stretch), KINDS.get(stretch.kind())))
                .toList();
        return new Marks(
                names,
                spans.apply(layout.source()),
                spans.apply(layout.cue()),
                spans.apply(layout.content()),
                spans.apply(layout.trigger()));
    }

    private static Span span(List<Span> words, TagDecoder.Stretch stretch) {
        return new Span(
                words.get(stretch.first() - 1).start(),
                words.get(stretch.last() - 1).end());
    }
}
