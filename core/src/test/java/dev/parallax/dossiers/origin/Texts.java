package dev.parallax.dossiers.origin;

import dev.parallax.dossiers.telling.Lines;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.mentions.MentionFinder;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.story.StoryMember;
import dev.parallax.reader.EnglishReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reports of one story as plain texts, and which of them were written from one text.
final class Texts {
    private static final MentionFinder FINDER =
            new MentionFinder(Lexicon.shipped(), EnglishReader.open(Lexicon.shipped()));
    private static final Kindred KINDRED = Kindred.of(Lexicon.shipped());
    private static final WordFrequencies FREQUENCIES = WordFrequencies.of(Lexicon.shipped());

    private Texts() {}

    static Derivations of(List<String> texts) {
        List<Report> reports = new ArrayList<>();
        for (String text : texts) reports.add(report(reports.size(), text));
        return Derivations.in(Lines.of(reports, KINDRED, FREQUENCIES), FREQUENCIES);
    }

    private static Report report(int number, String text) {
        List<Span> paragraphs = Pattern.compile("[^\n]+")
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        Body body = new Body(Passage.unaligned(text), paragraphs, Optional.empty(), List.of(), ArticleKind.ARTICLE);
        Article article = new Article(
                "a-" + number, Provenance.line("-", Optional.empty()), Masthead.NONE, Publication.UNKNOWN, "en", body);
        return new Report(number, new StoryMember(FINDER.find(article), Optional.empty()));
    }
}
