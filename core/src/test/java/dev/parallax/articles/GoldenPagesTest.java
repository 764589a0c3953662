package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One folder a kind of trouble that pages give: `page.html` in, `article.txt` out (a few lines of facts, a blank line,
/// the text). `-Dgolden=update` writes what is found; read the difference before you keep it.
class GoldenPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/dev/parallax/articles/pages");

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void thePageIsReadAsItIsWrittenDown(String folder) throws IOException {
        Path expected = PAGES.resolve(folder).resolve("article.txt");
        String found = read(Files.readString(PAGES.resolve(folder).resolve("page.html")));
        if ("update".equals(System.getProperty("golden"))) Files.writeString(expected, found);
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String read(String page) {
        return switch (Cut.extraction(Cut.page(Page.Format.HTML, page))) {
            case Extraction.NoArticle(var path, var reason) -> "no article: " + reason + "\n";
            case Extraction.Extracted(var article) -> facts(article) + "\n" + article.text() + "\n";
        };
    }

    private static String facts(Article article) {
        return "title: %s\nbylines: %s\nagency: %s\npublished: %s (%s)\nkind: %s\n"
                .formatted(
                        article.masthead().title().orElse("none"),
                        String.join(", ", article.masthead().bylines()),
                        article.masthead().agency().orElse("none"),
                        article.publication().published().orElse("none"),
                        article.publication().basis().map(basis -> basis.code()).orElse("none"),
                        article.body().kind().code());
    }
}
