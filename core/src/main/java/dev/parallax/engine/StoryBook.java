package dev.parallax.engine;

import dev.parallax.model.mention.Annotated;
import dev.parallax.model.story.Story;
import dev.parallax.model.story.StoryChange;
import dev.parallax.model.story.StoryMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which report belongs to which story, once the changes are replayed: the last word on an article stands.
final class StoryBook {
    private final Map<String, Annotated> reports = new LinkedHashMap<>();
    private final Map<String, String> storyOf = new LinkedHashMap<>();
    private final Map<String, String> copyOf = new LinkedHashMap<>();

    void add(Annotated report) {
        reports.put(report.article().id(), report);
    }

    void apply(StoryChange change) {
        switch (change) {
            case StoryChange.Opened opened -> put(opened.article(), opened.story(), opened.copyOf());
            case StoryChange.Grew grew -> put(grew.article(), grew.story(), grew.copyOf());
            case StoryChange.Merged(var story, var from) ->
                storyOf.replaceAll((article, before) -> from.contains(before) ? story : before);
            case StoryChange.Split split -> split.articles().forEach(article -> storyOf.put(article, split.story()));
        }
    }

    private void put(String article, String story, Optional<String> original) {
        storyOf.put(article, story);
        original.ifPresent(earlier -> copyOf.put(article, earlier));
    }

    /// The stories of at least so many reports, by id; their reports in the order in which they were added.
    List<Story> stories(int minReports) {
        Map<String, List<StoryMember>> members = new TreeMap<>();
        reports.forEach((id, report) -> members.computeIfAbsent(storyOf.get(id), absent -> new ArrayList<>())
                .add(new StoryMember(report, Optional.ofNullable(copyOf.get(id)))));
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= minReports)
                .map(entry -> new Story(entry.getKey(), entry.getValue()))
                .toList();
    }
}
