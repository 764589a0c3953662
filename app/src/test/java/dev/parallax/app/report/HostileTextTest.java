package dev.parallax.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.fixture.Ptuj;
import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever outlets write is text in a report, never markup.
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script></style></title><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "--><iframe src=//example.org></iframe><!--",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "]]><base href=//example.org/>",
                "<style>*{display:none}</style>"
            })
    void aTitleNeverBecomesMarkup(String title) throws IOException {
        Dossier dossier = Ptuj.dossier(Ptuj.first(title, title));
        for (Sources.Texts texts : Sources.Texts.values()) {
            Document page = Jsoup.parse(TextReportTest.text(new HtmlPages(texts), dossier));
            assertThat(elements(page)).isEqualTo(elements(plain(texts)));
            assertThat(attributes(page)).isEqualTo(attributes(plain(texts)));
            assertThat(page.select("h1").text()).isEqualTo(title);
        }
    }

    @Test
    void rightToLeftOverridesAreSpelledOut() throws IOException {
        Dossier dossier = Ptuj.dossier(Ptuj.first("a\u202Eb\u2066c\u200Fd\u0000e\u001b", "Post"));
        String page = TextReportTest.text(new HtmlPages(Sources.Texts.WHOLE), dossier);
        assertThat(page).contains("a[U+202E]b[U+2066]c[U+200F]d[U+0000]e[U+001B]");
        assertThat(page.codePoints().filter(dev.parallax.app.Visible::steers)).isEmpty();
    }

    @Test
    void aPageHasNoScriptAndReachesForNothing() throws IOException {
        Document page = plain(Sources.Texts.WHOLE);
        assertThat(page.select("script, link, img, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.select("[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void everyFootnoteLeadsToItsWords() throws IOException {
        for (Sources.Texts texts : Sources.Texts.values()) {
            Document page = plain(texts);
            assertThat(page.select("sup a")).isNotEmpty().allSatisfy(link -> {
                Element words = page.getElementById(link.attr("href").substring(1));
                assertThat(words).isNotNull();
            });
        }
        Element first = plain(Sources.Texts.WHOLE).getElementById("e1");
        assertThat(first.nextElementSibling().text()).isEqualTo("At least 12 people were injured in Ptuj on Friday");
    }

    @Test
    void severalDossiersFitOnOnePage() throws IOException {
        String page = TextReportTest.all(new HtmlPages(Sources.Texts.WHOLE), Ptuj.dossier(), Ptuj.dossier());
        Document document = Jsoup.parse(page);
        assertThat(document.select("main")).hasSize(2);
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](https://example.org/pixel.png)",
                "`x` **b** _i_ | # ~ ^",
                "a\u202Eb",
                "https://example.org/",
                "\n# heading\n- list"
            })
    void markdownKeepsItToo(String title) throws IOException {
        String page = TextReportTest.text(new MarkdownReport(), Ptuj.dossier(Ptuj.first(title, "Post")));
        assertThat(page).doesNotContain("<script").doesNotContainPattern("(?<!\\\\)\\]\\(");
        assertThat(page).doesNotContain("\u202E").doesNotContain("https://example");
        assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\"quoted\", and\nbroken"})
    void aTableNeverCalculates(String title) throws IOException {
        String table = TextReportTest.text(new CsvTable(), Ptuj.dossier(Ptuj.first(title, "Post")));
        assertThat(table).doesNotContain("," + title + ",");
        assertThat(table).contains(title.startsWith("\"") ? "\"\"quoted\"\"" : ",'" + title + ",");
    }

    private static Document plain(Sources.Texts texts) throws IOException {
        return Jsoup.parse(TextReportTest.text(new HtmlPages(texts), Ptuj.dossier()));
    }

    private static Set<String> elements(Document page) {
        Set<String> names = new TreeSet<>();
        page.getAllElements().forEach(element -> names.add(element.nodeName()));
        return names;
    }

    private static Set<String> attributes(Document page) {
        Set<String> names = new TreeSet<>();
        for (Node element : page.getAllElements())
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
        return names;
    }
}
