package dev.parallax.reader.heads;

import dev.parallax.model.mention.NameKind;
import dev.parallax.model.mention.Upos;
import java.util.List;

/// Which columns of the network's answer for a word belong to which head, and what the columns of a head stand for.
///
/// @param relations Universal Dependencies v2
/// @param width numbers by which a word shows itself as dependent and as head, for arcs and for relations alike
public record HeadLayout(List<String> relations, int width) {
    /// Outside, beginning, inside: the tags of a head that marks one kind of stretch.
    public static final int MARKS = 3;

    public HeadLayout {
        relations = List.copyOf(relations);
    }

    /// A head's stretch of columns.
    public record Columns(int from, int to) {
        public int size() {
            return to - from;
        }

        private Columns next(int size) {
            return new Columns(to, to + size);
        }
    }

    /// Outside, then beginning and inside of each [NameKind].
    public Columns names() {
        return new Columns(0, 1 + 2 * NameKind.values().length);
    }

    public Columns upos() {
        return names().next(Upos.values().length);
    }

    public Columns source() {
        return upos().next(MARKS);
    }

    public Columns cue() {
        return source().next(MARKS);
    }

    public Columns content() {
        return cue().next(MARKS);
    }

    public Columns trigger() {
        return content().next(MARKS);
    }

    public Columns arcDependent() {
        return trigger().next(width);
    }

    public Columns arcHead() {
        return arcDependent().next(width);
    }

    public Columns relationDependent() {
        return arcHead().next(width);
    }

    public Columns relationHead() {
        return relationDependent().next(width);
    }

    /// Columns in all.
    public int columns() {
        return relationHead().to();
    }
}
