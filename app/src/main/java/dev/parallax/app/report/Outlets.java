package dev.parallax.app.report;

import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.story.StoryMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the articles of a dossier are called in a report, by their ids.
final class Outlets {
    private final Map<String, Article> articles = new HashMap<>();

    static Outlets of(Dossier dossier) {
        Outlets outlets = new Outlets();
        for (StoryMember member : dossier.articles())
            outlets.articles.put(member.report().article().id(), member.report().article());
        return outlets;
    }

    String name(String article) {
        Article found = articles.get(article);
        return found == null ? article : found.outletName();
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    String path(String article) {
        Article found = articles.get(article);
        return found == null ? "" : found.provenance().path();
    }
}
