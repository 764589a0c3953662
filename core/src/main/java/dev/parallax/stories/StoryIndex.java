package dev.parallax.stories;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.story.StoryChange;
import java.util.List;

/// The one state of the story side.
public final class StoryIndex {
    private StoryIndex() {}

    public static StoryIndex empty(Lexicon lexicon, StoryRules rules) {
        return new StoryIndex();
    }

    public static StoryIndex from(byte[] snapshot, Lexicon lexicon, StoryRules rules) {
        return new StoryIndex();
    }

    public List<StoryChange> assign(Annotated report) {
        throw new UnsupportedOperationException();
    }

    public byte[] snapshot() {
        return new byte[0];
    }
}
