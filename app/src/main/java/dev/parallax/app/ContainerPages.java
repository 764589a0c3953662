package dev.parallax.app;

import dev.parallax.app.verify.Pages;
import dev.parallax.model.page.PageRead;
import dev.parallax.pages.PageReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Opens a container again as `read` does, and hands out its pages and lines by their paths in it.
final class ContainerPages {
    private ContainerPages() {}

    static Pages.Members of(Path container) {
        Map<String, Pages.Found> pages = new HashMap<>();
        Map<String, String> lines = new HashMap<>();
        try (Stream<PageRead> members = new PageReader().open(container.toString())) {
            members.forEach(member -> {
                switch (member) {
                    case PageRead.Read(var page) ->
                        pages.put(inside(page.path(), container), new Pages.Found(page.sha256(), page.text()));
                    case PageRead.Given(var article) -> lines.put(article.id(), article.text());
                    case PageRead.Rejected _ -> {}
                }
            });
        }
        return new Pages.Members(pages, lines);
    }

    private static String inside(String path, Path container) {
        int mark = container.toString().length() + 1;
        return path.length() > mark ? path.substring(mark) : path;
    }
}
