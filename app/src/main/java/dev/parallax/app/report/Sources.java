package dev.parallax.app.report;

import dev.parallax.model.Evidence;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.story.StoryMember;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The reports themselves, with the words that the dossier rests on marked, so that each footnote leads to them.
public final class Sources {
    /// Whether whole article texts may be passed on.
    public enum Texts {
        WHOLE,
        QUOTES_ONLY
    }

    private final Dossier dossier;
    private final Footnotes notes;
    private final Texts texts;
    private final Html html;

    Sources(Dossier dossier, Footnotes notes, Texts texts, Html html) {
        this.dossier = dossier;
        this.notes = notes;
        this.texts = texts;
        this.html = html;
    }

    void write() {
        html.raw("<section class=\"reports\"><h2>The reports</h2>");
        dossier.articles().forEach(this::report);
        html.raw("</section>");
    }

    private void report(StoryMember member) {
        Article article = member.report().article();
        html.open("article class=\"report\"", article.id()).raw("<h3>");
        html.quoted(article.outletName()).raw("</h3><p class=\"meta\">");
        html.quoted(article.masthead().title().orElse("(no headline)"));
        html.text(" · " + article.publication().published().orElse("day not stated") + " · ")
                .quoted(article.provenance().path());
        member.copyOf()
                .ifPresent(original ->
                        html.raw(" · a copy of ").link(original).text(original).raw("</a>"));
        html.raw("</p>");
        notes.of(article.id()).stream().filter(note -> !inText(note.getKey())).forEach(this::quotation);
        switch (texts) {
            case WHOLE -> text(article);
            case QUOTES_ONLY ->
                notes.of(article.id()).stream()
                        .filter(note -> inText(note.getKey()))
                        .forEach(this::quotation);
        }
        html.raw("</article>");
    }

    private static boolean inText(Evidence evidence) {
        return evidence.span().isPresent();
    }

    private void quotation(Map.Entry<Evidence, Integer> note) {
        html.open("blockquote", "e" + note.getValue()).raw("<span class=\"no\">" + note.getValue() + "</span> ");
        html.quoted(note.getKey().text());
        note.getKey()
                .page()
                .ifPresent(page ->
                        html.raw(" <span class=\"code\">").text(page.toString()).raw("</span>"));
        html.raw("</blockquote>");
    }

    private void text(Article article) {
        Map<Integer, List<Integer>> starts = notes.of(article.id()).stream()
                .filter(note -> inText(note.getKey()))
                .collect(Collectors.groupingBy(
                        note -> note.getKey().span().orElseThrow().start(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Span> marked = notes.of(article.id()).stream()
                .flatMap(note -> note.getKey().span().stream())
                .toList();
        for (Span paragraph : article.body().paragraphs()) {
            html.raw("<p>");
            pieces(article.text(), paragraph, marked, starts);
            html.raw("</p>");
        }
    }

    /// Cuts a paragraph wherever a mark begins or ends, for marks may overlap and elements may not.
    private void pieces(String text, Span paragraph, List<Span> marked, Map<Integer, List<Integer>> starts) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Span mark : marked) {
            if (!mark.overlaps(paragraph)) continue;
            cuts.add(Math.max(mark.start(), paragraph.start()));
            cuts.add(Math.min(mark.end(), paragraph.end()));
        }
        for (int from : cuts.headSet(paragraph.end())) {
            Span piece = new Span(from, cuts.higher(from));
            starts.getOrDefault(from, List.of())
                    .forEach(number -> html.open("a class=\"at\"", "e" + number).raw("</a>"));
            boolean isMarked = marked.stream().anyMatch(mark -> mark.covers(piece));
            html.raw(isMarked ? "<mark>" : "").text(piece.in(text)).raw(isMarked ? "</mark>" : "");
        }
    }
}
