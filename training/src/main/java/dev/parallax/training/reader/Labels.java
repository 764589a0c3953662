package dev.parallax.training.reader;

import dev.parallax.model.mention.Upos;
import java.util.List;

/// What people have marked in one sentence; each collection marks one kind of thing.
sealed interface Labels {
    /// Names, dates and sums of money, one tag a word.
    record Names(List<String> tags) implements Labels {
        public Names {
            tags = List.copyOf(tags);
        }
    }

    /// Attributions: who speaks, the words that say so, and what is said; one tag a word for each.
    record Speech(List<String> source, List<String> cue, List<String> content) implements Labels {
        public Speech {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /// Words that tell of events, one tag a word.
    record Triggers(List<String> tags) implements Labels {
        public Triggers {
            tags = List.copyOf(tags);
        }
    }

    /// Parts of speech and dependencies.
    ///
    /// @param heads number of each word's head, from 1; 0 is the root
    record Tree(List<Upos> tags, List<Integer> heads, List<String> relations) implements Labels {
        public Tree {
            tags = List.copyOf(tags);
            heads = List.copyOf(heads);
            relations = List.copyOf(relations);
        }
    }
}
