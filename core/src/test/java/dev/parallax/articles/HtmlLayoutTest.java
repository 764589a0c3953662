package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.page.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLayoutTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Ferry runs aground off Kuressaare | Tartu Beacon</title>
            <meta property="og:site_name" content="Tartu Beacon">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground off Kuressaare",
            "datePublished":"2031-05-06T09:15:40+03:00","author":[{"@type":"Person","name":"Liisa Kadakas"},"Norwire Desk"]}</script></head>
            <body class="sidebar comments"><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
            <div class="cookie-banner"><p>We value your privacy and store cookies on your device.</p></div>
            <article><h1>Ferry runs aground off Kuressaare</h1><p class="byline">By Liisa Kadakas</p>
            <figure><img src="x.jpg"><figcaption>The ferry in March. Photo: Tartu Beacon</figcaption></figure>
            <p>A ferry with 120&nbsp;people on board ran aground off <b>Kuressaare</b> on Tuesday, the coast guard said&#46;</p>
            <p>&ldquo;Nobody was hurt,&rdquo; the captain, <a href="/rein">Rein Soosaar</a>, told reporters<!-- cut --> at the harbour.<script>track(1<2)</script></p>
            <div class="related"><h4>Related</h4><ul><li><a href="/1">Ferry fares rise again</a></li></ul></div>
            <p>Divers will inspect the hull on Wednesday, and the line expects to sail again by the end of the week.</p>
            <p>The coast guard has opened an inquiry into the accident, the third in these waters since January.</p>
            </article><div class="share"><a>Share</a> <a>Tweet</a></div>
            <footer><p>Copyright 2031 Tartu Beacon. All rights reserved.</p></footer></body></html>
            """;

    /// Inside them a tag is words; a stretch of the page does not show that, so its proof would fail.
    @ParameterizedTest
    @ValueSource(strings = {"xmp", "title", "textarea", "iframe", "noembed", "noframes"})
    void whatShowsTagsAsWordsIsNoTextOfTheArticle(String element) {
        String page = PAGE.replaceFirst("</p>", "</p><" + element + "><p>Never <b>shown</b>.</p></" + element + ">");
        assertThat(Cut.html(page).text()).doesNotContain("Never");
    }

    @Test
    void aPageOfFramesHoldsNoArticle() {
        String page = "<title>x</title><frameset>" + PAGE.replaceAll("(?s)<head>.*</head>", "") + "</frameset>";
        assertThat(Cut.extraction(Cut.page(Page.Format.HTML, page))).isInstanceOf(Extraction.NoArticle.class);
    }

    @Test
    void theTextIsTheArticlesAlone() {
        assertThat(Cut.html(PAGE).text().split("\n\n"))
                .containsExactly(
                        "A ferry with 120 people on board ran aground off Kuressaare on Tuesday, the coast guard said.",
                        "“Nobody was hurt,” the captain, Rein Soosaar, told reporters at the harbour.",
                        "Divers will inspect the hull on Wednesday, and the line expects to sail again by the end of the week.",
                        "The coast guard has opened an inquiry into the accident, the third in these waters since January.");
    }

    @Test
    void whatThePageSaysOfItselfIsRead() {
        Article article = Cut.html(PAGE);
        assertThat(article.masthead().title()).contains("Ferry runs aground off Kuressaare");
        assertThat(article.masthead().outlet()).contains("Tartu Beacon");
        assertThat(article.masthead().bylines()).containsExactly("Liisa Kadakas");
        assertThat(article.publication().published()).contains("2031-05-06T09:15+03:00");
        assertThat(article.body().captions())
                .singleElement()
                .extracting(caption -> caption.text())
                .asString()
                .startsWith("The ferry in March.");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void eachSentencesPlaceOnThePageReadsAsTheSentence() {
        Article article = Cut.html(PAGE);
        for (Span paragraph : article.body().paragraphs()) {
            String text = paragraph.in(article.text());
            assertThat(Cut.shown(PAGE, article.body().passage(), paragraph)).isEqualTo(Cut.withoutBlanks(text));
        }
        var headline = article.body().headline().orElseThrow();
        assertThat(Cut.shown(PAGE, headline, new Span(0, headline.text().length())))
                .isEqualTo("FerryrunsagroundoffKuressaare");
    }

    @Test
    void aTagWithoutANameShowsAsNothing() {
        assertThat(Cut.html(PAGE.replace("Divers will", "Di</>vers </> will < </> not"))
                        .text())
                .contains("Divers will < not");
    }

    /// Browsers move what stands between a table's cells before the table; without a doctype a paragraph goes on in it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>12 metres</td></tr>",
                "<noscript>Switch scripts on.</noscript>",
                "<tr><td><noscript>Switch scripts on.</noscript></td></tr>",
                "<tr><td><select><option>Tartu</select></td></tr>"
            })
    void whatIsMovedOutOfABrokenTableIsAParagraphOfItsOwn(String inTable) {
        String page = PAGE.replace("<!DOCTYPE html>", "")
                .replace(
                        "Divers will inspect",
                        "Rescuers came<table>" + inTable + " by boat at night and divers inspect");
        Article article = Cut.html(page);
        assertThat(article.text()).contains("by boat at night");
        for (Span paragraph : article.body().paragraphs()) {
            String text = paragraph.in(article.text());
            assertThat(Cut.shown(page, article.body().passage(), paragraph)).isEqualTo(Cut.withoutBlanks(text));
        }
    }

    @Test
    void positionsCountCodePoints() {
        String page = PAGE.replace("<article>", "<article><p>\ud83d\udea2\ud83d\udea2</p>");
        Article article = Cut.html(page);
        Span last = article.body().paragraphs().getLast();
        assertThat(Cut.shown(page, article.body().passage(), last)).startsWith("Thecoastguard");
    }

    @Test
    void aPageOfLinksHoldsNoArticle() {
        String links = "<li><a href='/x'>Another headline of some length here</a></li>".repeat(40);
        Extraction extraction =
                Cut.extraction(Cut.page(Page.Format.HTML, "<html><body><ul>" + links + "</ul></body></html>"));
        assertThat(extraction).isInstanceOf(Extraction.NoArticle.class);
    }

    @Test
    void hostilePagesEndQuickly() {
        String nested = "<div>".repeat(100_000) + "deep" + "<b>".repeat(100_000);
        String wide = "<p>" + "x".repeat(3_000_000) + "&".repeat(300_000) + "</p>" + "<p>a<br>".repeat(30_000);
        String broken = "<a href='" + "<!--".repeat(50_000) + "&#xffffffffff;&#0;\0\ud83d</p></p>";
        // processor time, for a busy machine is not a slow program
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        for (String page : new String[] {nested, wide, broken}) Cut.extraction(Cut.page(Page.Format.HTML, page));
        for (String page : new String[] {nested, wide, broken, "a ".repeat(500_000), "x\n".repeat(200_000)})
            Cut.extraction(Cut.page(Page.Format.TEXT, page));
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(60));
    }
}
