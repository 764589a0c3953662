package dev.parallax.bench.fuzz;

import dev.parallax.app.verify.Shown;
import dev.parallax.articles.PageArticles;
import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.PageSpan;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.pages.PageReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Reads a file as `read` does, and tells the first thing that does not hold.
final class PageCheck {
    /// How many stretches of each article are looked up on the page, beside its paragraphs.
    private static final int STRETCHES = 8;

    private final PageReader pages = new PageReader();
    private final PageArticles articles = new PageArticles(Lexicon.shipped());
    private int articleCount;

    /// How many articles were found so far, in all readings.
    int articles() {
        return articleCount;
    }

    /// What is wrong; nothing, when all is well. Every third file is read twice.
    Optional<String> fault(Seed seed, RandomGenerator random) {
        List<String> faults = new ArrayList<>();
        String first = read(seed, random, faults);
        if (random.nextInt(3) == 0 && !first.equals(read(seed, random, new ArrayList<>())))
            faults.add("not the same output twice");
        return faults.stream().findFirst();
    }

    private String read(Seed seed, RandomGenerator random, List<String> faults) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines lines = JsonLines.to(out, EnumSet.of(Detail.TEXTS));
        try (var members = pages.open(seed.name(), new ByteArrayInputStream(seed.bytes()))) {
            members.forEachOrdered(member -> {
                switch (member) {
                    case PageRead.Read(var page) -> article(page, lines, random, faults);
                    case PageRead.Given(var article) -> lines.article(article);
                    case PageRead.Rejected(var reject) -> lines.reject(reject);
                }
            });
        }
        lines.flush();
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void article(Page page, JsonLines lines, RandomGenerator random, List<String> faults) {
        switch (articles.extract(page)) {
            case Extraction.Extracted(var article) -> {
                articleCount++;
                lines.article(article);
                positions(page, article, random, faults);
            }
            case Extraction.NoArticle(var path, var reason) -> {}
        }
    }

    private static void positions(Page page, Article article, RandomGenerator random, List<String> faults) {
        int[] points = page.text().codePoints().toArray();
        Passage body = article.body().passage();
        for (Span paragraph : article.body().paragraphs()) {
            check(points, body, paragraph, faults);
            for (int i = 0; i < STRETCHES && paragraph.end() > paragraph.start(); i++)
                check(points, body, within(body.text(), paragraph, random), faults);
        }
        article.body().headline().ifPresent(line -> check(points, line, whole(line), faults));
        for (Passage caption : article.body().captions()) check(points, caption, whole(caption), faults);
    }

    private static Span whole(Passage passage) {
        return new Span(0, passage.text().length());
    }

    /// A stretch that cuts no character in two, nor one from the marks on it: an entity may stand for both.
    private static Span within(String text, Span paragraph, RandomGenerator random) {
        int start = random.nextInt(paragraph.start(), paragraph.end());
        int end = Math.min(paragraph.end(), start + random.nextInt(1, 60));
        while (start > paragraph.start() && isMore(text.charAt(start))) start--;
        while (end < paragraph.end() && isMore(text.charAt(end))) end++;
        return new Span(start, end);
    }

    private static boolean isMore(char one) {
        return Character.isLowSurrogate(one) || Character.getType(one) == Character.NON_SPACING_MARK;
    }

    private static void check(int[] points, Passage passage, Span span, List<String> faults) {
        String words = span.in(passage.text());
        Optional<PageSpan> place = passage.toPage(span);
        if (place.isEmpty()) {
            if (!words.isBlank()) faults.add("no place on the page for: " + words);
            return;
        }
        if (place.get().end() > points.length) faults.add("beyond the page: " + place.get());
        else {
            String stretch = new String(
                    points, place.get().start(), place.get().end() - place.get().start());
            if (!Shown.reads(stretch, words))
                faults.add("the page reads <<" + stretch + ">>, the article <<" + words + ">>");
        }
    }
}
