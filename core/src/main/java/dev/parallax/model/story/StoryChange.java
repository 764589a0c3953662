package dev.parallax.model.story;

import java.util.List;
import java.util.Optional;

/// What one more article did to the stories; replayed in order, the last word on an article stands.
public sealed interface StoryChange {
    /// Id of the story that the change is about.
    String story();

    /// The article began a story of its own.
    record Opened(String article, String story, Optional<String> copyOf, Optional<String> follows, List<String> why)
            implements StoryChange {
        public Opened {
            why = List.copyOf(why);
        }
    }

    /// The article joined a story.
    ///
    /// @param copyOf the earlier article of which it is a reprint or near reprint
    record Grew(String article, String story, Optional<String> copyOf, List<String> why) implements StoryChange {
        public Grew {
            why = List.copyOf(why);
        }
    }

    /// Every article of the stories in `from` now belongs to `story`.
    record Merged(String story, List<String> from) implements StoryChange {
        public Merged {
            from = List.copyOf(from);
        }
    }

    /// Just these articles leave the stories in `from` for `story`.
    record Split(String story, List<String> from, List<String> articles) implements StoryChange {
        public Split {
            from = List.copyOf(from);
            articles = List.copyOf(articles);
        }
    }
}
