package dev.parallax.json;

import dev.parallax.model.story.StoryChange;
import java.util.Optional;

/// Which article belongs to which story now.
final class StoryChangeJson {
    private StoryChangeJson() {}

    static void fields(JsonOut out, StoryChange change) {
        switch (change) {
            case StoryChange.Opened opened -> {
                assigned(out, opened.article(), opened.story(), "opened", opened.copyOf());
                if (opened.follows().isPresent()) out.field("follows", opened.follows());
                out.why(opened.why());
            }
            case StoryChange.Grew grew -> {
                assigned(out, grew.article(), grew.story(), "grew", grew.copyOf());
                out.why(grew.why());
            }
            case StoryChange.Merged(var story, var from) ->
                out.field("story", story).field("change", "merged").texts("from", from);
            case StoryChange.Split(var story, var from, var articles) ->
                out.field("story", story)
                        .field("change", "split")
                        .texts("from", from)
                        .texts("articles", articles);
        }
    }

    private static void assigned(JsonOut out, String article, String story, String change, Optional<String> copyOf) {
        out.field("article", article)
                .field("story", story)
                .field("change", change)
                .field("copy_of", copyOf);
    }
}
