package dev.parallax.pages;

import dev.parallax.model.page.PageRead;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a reader finds in bytes of a given name, one line a member: `page PATH CHARSET FORMAT`, `article PATH`,
/// `REASON PATH @OFFSET`.
final class Inside {
    private Inside() {}

    static List<String> of(String name, byte[] bytes, PageLimits limits) {
        return members(name, bytes, limits).stream().map(Inside::line).toList();
    }

    static List<String> of(String name, String bytes) {
        return of(name, bytes.getBytes(StandardCharsets.UTF_8), PageLimits.STANDARD);
    }

    static List<PageRead> members(String name, byte[] bytes, PageLimits limits) {
        PageReader reader = new PageReader(
                limits, new dev.parallax.text.LanguageTeller(), () -> System.in, java.util.Optional.empty());
        try (var members = reader.open(name, new ByteArrayInputStream(bytes))) {
            return members.toList();
        }
    }

    /// The page that the bytes hold, with what is given of it.
    static dev.parallax.model.page.Page page(String name, String bytes) {
        return members(name, bytes.getBytes(StandardCharsets.UTF_8), PageLimits.STANDARD).stream()
                .filter(PageRead.Read.class::isInstance)
                .map(PageRead.Read.class::cast)
                .findFirst()
                .orElseThrow()
                .page();
    }

    static String line(PageRead member) {
        return switch (member) {
            case PageRead.Read(var page) -> "page " + page.path() + " " + page.charset() + " " + page.format();
            case PageRead.Given(var article) ->
                "article " + article.provenance().path() + " " + article.id();
            case PageRead.Rejected(var reject) ->
                reject.reason().code() + " " + reject.path()
                        + (reject.offset().isPresent() ? " @" + reject.offset().getAsLong() : "");
        };
    }
}
