package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of the days that a page names is the one it was published: `head | above | below > published basis`, where
/// `above` stands between headline and text, `below` after it.
class HtmlPublicationTest {
    private static final String TEXT = """
            <p>A ferry with 120 people on board ran aground off Kuressaare on Tuesday, the coast guard said.</p>
            <p>Nobody was hurt, the captain, Rein Soosaar, told reporters at the harbour in the evening.</p>
            <p>Divers will inspect the hull on Wednesday, and the line expects to sail again by the weekend.</p>
            """;

    private static String published(String head, String above, String below) {
        Article article = Cut.html("<html lang='en'><head><title>Ferry runs aground off Kuressaare</title>"
                + head
                + "</head><body><article><h1>Ferry runs aground off Kuressaare</h1>"
                + above
                + TEXT
                + below
                + "</article></body></html>");
        Publication found = article.publication();
        return found.published().orElse("none")
                + found.basis().map(basis -> " " + basis.code()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'<p>Published 6 May 2031, updated 9 May 2031</p>' > 2031-05-06 page",
                "'<p>Updated: 9 May 2031</p><p>6 May 2031</p>' > 2031-05-06 page",
                "'<p>Aktualisiert am 9. Mai 2031</p><p>Erstellt am 6. Mai 2031</p>' > 2031-05-06 page",
                "'<p>更新日 2031年5月9日</p><p>公開日 2031年5月6日</p>' > 2031-05-06 page",
                "'<p>Reporter joined 3 March 2019</p><p>6 May 2031</p>' > 2031-05-06 page",
                "'<p>٦ مايو ٢٠٣١</p>' > 2031-05-06 page",
                "'<div class=footer><span>6 May 2031</span></div>' > 2031-05-06 page",
                "'<p>By Liisa Kadakas</p>' > none"
            })
    void whatIsShownByTheHeadlineIsRead(String above, String expected) {
        assertThat(published("", above, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'<p>Erschienen am 6. Mai 2031</p>' > 2031-05-06 page",
                "'<div class=comments><p>Ann</p><p>8 May 2031</p></div><p>Posted on May 6, 2031</p>' > 2031-05-06 page"
            })
    void whatStandsBelowTheTextCountsWhenItSaysWhatItIs(String below, String expected) {
        assertThat(published("", "", below)).isEqualTo(expected);
    }

    @Test
    void whatIsDeclaredOutweighsWhatIsShownAsAnUpdate() {
        String head = "<meta property='article:published_time' content='2031-05-06T09:15:00+03:00'>"
                + "<meta property='article:modified_time' content='2031-05-09T10:00:00+03:00'>";
        assertThat(published(head, "<p>Last updated 9 May 2031</p>", "")).isEqualTo("2031-05-06T09:15+03:00 metadata");
    }

    @Test
    void figuresThatCanBeReadTwiceAreReadAsThePageHasThemElsewhere() {
        String head = "<meta property='og:url' content='https://example.com/2031/may/06/ferry'>";
        assertThat(published(head, "<p>06/05/2031</p>", "")).startsWith("2031-05-06");
        assertThat(published("", "<p>06/05/2031</p>", "")).startsWith("2031-06-05");
    }

    @Test
    void aLedeMayBeginWithItsDay() {
        assertThat(published(
                        "",
                        "<p>06.05.2031 – The line had promised safer ships for years, and for years the"
                                + " coast guard had asked in vain for the papers of each of them, as it told this paper.</p>",
                        ""))
                .startsWith("2031-05-06");
    }

    @Test
    void ofLinkedThingsTheArticleIsAskedNotItsReviews() {
        String head = "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"datePublished\":\"2031-05-06\","
                + "\"review\":[{\"@type\":\"Review\",\"datePublished\":\"2033-01-02\"}]}</script>";
        assertThat(published(head, "", "")).isEqualTo("2031-05-06 metadata");
    }

    @Test
    void eachSignHasAWeightAndPlacesSpeakForTheirDay() {
        DayWeights weights = new Newsroom(Lexicon.shipped()).weights();
        for (Sign sign : Sign.values())
            assertThat(weights.has(sign)).as(sign.code()).isTrue();
    }
}
