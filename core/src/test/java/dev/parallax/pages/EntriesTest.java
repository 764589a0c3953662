package dev.parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.page.Page;
import org.junit.jupiter.api.Test;

class EntriesTest {
    @Test
    void wordsOfAtomStayWordsAndItsMarkupStaysMarkup() {
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Baltic Ledger</title>
                <entry><title>One</title><author><name>Anna Kask</name><uri>https://x.example</uri></author>
                 <link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/>
                 <content type="xhtml"><div><p>Less &lt; more</p></div></content></entry>
                <entry><title>Two</title><content type="text">a &lt;b&gt; c</content></entry>
                <entry><title>Three</title><content type="html">&lt;p&gt;Bread &amp;amp; water&lt;/p&gt;</content></entry></feed>""";
        assertThat(Inside.members("f.xml", feed.getBytes(), PageLimits.STANDARD))
                .extracting(member ->
                        ((dev.parallax.model.page.PageRead.Read) member).page().text())
                .containsExactly("<div><p>Less &lt; more</p></div>", "a &lt;b&gt; c", "<p>Bread &amp; water</p>");
        Page one = Inside.page("f.xml", feed);
        assertThat(one.given().url()).contains("https://x.example/1");
        assertThat(one.given().bylines()).containsExactly("Anna Kask");
        assertThat(one.given().outlet()).contains("Baltic Ledger");
    }

    @Test
    void aPrefixThatIsNeverDeclaredCostsNothing() {
        assertThat(Inside.of(
                        "f.xml",
                        "<rss><channel><item><media:x/><content:encoded>Text</content:encoded></item></channel></rss>"))
                .containsExactly("page f.xml!1 UTF-8 HTML");
    }

    @Test
    void aSiteMapHasAddressesAndNoPages() {
        String map = """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://x.example/1</loc><news:news><news:title>One</news:title></news:news></url>
                <url><loc>https://x.example/2</loc></url></urlset>""";
        assertThat(Inside.of("m.xml", map)).containsExactly("no-article m.xml!1", "no-article m.xml!2");
    }

    private static final String NITF = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf><head><title>Ferry</title><docdata><date.issue norm="20310506T091500Z"/></docdata>
            <pubdata name="Baltic Ledger"/></head>
            <body><body.head><hedline><hl1>Ferry sinks off Kuressaare</hl1></hedline>
            <byline>By <person>Anna Kask</person></byline></body.head>
            <body.content><p>The ferry <org>Saaremaa</org> sank &amp; nobody died.</p>
            <media><media-caption>The harbour</media-caption></media><hl2>The crew</hl2></body.content></body></nitf>""";

    @Test
    void nitfBecomesAPageWithItsHeadToldApart() {
        Page page = Inside.page("n.xml", NITF);
        assertThat(page.path()).isEqualTo("n.xml!1");
        assertThat(page.text())
                .isEqualTo("<p>The ferry <org>Saaremaa</org> sank &amp; nobody died.</p>\n"
                        + "<figure><figcaption>The harbour</figcaption></figure><h2>The crew</h2>");
        assertThat(page.given().title()).contains("Ferry sinks off Kuressaare");
        assertThat(page.given().published()).contains("2031-05-06T09:15");
        assertThat(page.given().outlet()).contains("Baltic Ledger");
        assertThat(page.given().bylines()).containsExactly("Anna Kask");
    }

    @Test
    void aMessageOfNewsItemsGivesEachThatHasText() {
        String nitf = NITF.substring(NITF.indexOf("<nitf>"));
        String message = """
                <newsMessage><header><sent>2031-05-06</sent></header><itemSet>
                <newsItem guid="tag:1"><itemMeta><provider literal="Northline"/><versionCreated>2031-05-06T10:00:00Z</versionCreated></itemMeta>
                 <contentMeta><headline>Ferry sinks</headline><by>By Anna Kask</by></contentMeta>
                 <contentSet><inlineXML contenttype="application/xhtml+xml"><html><head><title>x</title></head><body><p>It sank.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>
                <newsItem><contentSet><inlineData contenttype="text/plain">First &amp; last.

                Second.</inlineData></contentSet></newsItem>
                <newsItem><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
                <packageItem><groupSet/></packageItem>
                </itemSet></newsMessage>""".formatted(nitf);
        assertThat(Inside.of("n.xml", message))
                .containsExactly(
                        "page n.xml!1 UTF-8 HTML",
                        "page n.xml!2 UTF-8 HTML",
                        "page n.xml!3 UTF-8 HTML",
                        "no-article n.xml!4",
                        "no-article n.xml!5");
        Page first = Inside.page("n.xml", message);
        assertThat(first.text()).isEqualTo("<p>It sank.</p>");
        assertThat(first.given().outlet()).contains("Northline");
        assertThat(first.given().published()).contains("2031-05-06T10:00:00Z");
        assertThat(first.given().bylines()).containsExactly("Anna Kask");
    }

    @Test
    void whatIsNotWellFormedIsToldWithItsPlaceAndTheEntriesBeforeItStay() {
        assertThat(Inside.of(
                        "f.xml",
                        "<rss><channel><item><description>" + "x".repeat(1300)
                                + "</description></item><item><title>a & b"))
                .containsExactly("page f.xml!1 UTF-8 HTML", "malformed f.xml @1370");
    }

    @Test
    void aByteThatIsNotOfTheCharsetCostsOneCharacter() {
        byte[] feed = "<rss><item><content:encoded>The ferry lies in J\u00f5gi today.</content:encoded></item></rss>"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var read = (dev.parallax.model.page.PageRead.Read)
                Inside.members("f.xml", feed, PageLimits.STANDARD).getFirst();
        assertThat(read.page().text()).isEqualTo("The ferry lies in J\ufffdgi today.");
    }

    @Test
    void aFeedIsReadByTheCharsetItNames() {
        byte[] feed =
                "<?xml version='1.0' encoding='iso-8859-1'?><rss><item><content:encoded>J\u00f5gi</content:encoded></item></rss>"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var read = (dev.parallax.model.page.PageRead.Read)
                Inside.members("f.xml", feed, PageLimits.STANDARD).getFirst();
        assertThat(read.page().text()).isEqualTo("J\u00f5gi");
    }
}
