package dev.parallax.app.verify;

import dev.parallax.json.CodePoints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Checks one dossier: digests, positions, quotations, references, and the brief word by word.
public final class Verification {
    private final JsonNode dossier;
    private final Pages pages;
    private final Tally tally;
    private final Map<String, Source> sources = new HashMap<>();

    /// An article and, where it has one, its page.
    private record Source(JsonNode article, Optional<Text> text, Optional<Text> page) {}

    /// A text that is counted in code points.
    private record Text(String text, CodePoints points) {
        static Text of(String text) {
            return new Text(text, CodePoints.of(text));
        }

        boolean has(Range range) {
            return points.has(range.start, range.end);
        }

        String at(Range range) {
            return points.span(range.start, range.end).in(text);
        }
    }

    private record Range(int start, int end) {
        @Override
        public String toString() {
            return start + ".." + end;
        }
    }

    private Verification(JsonNode dossier, Pages pages, Tally tally) {
        this.dossier = dossier;
        this.pages = pages;
        this.tally = tally;
    }

    /// Adds to the tally whatever is proved.
    ///
    /// @throws Unproved naming the first thing that does not hold
    public static void of(JsonNode dossier, Pages pages, Tally tally) throws Unproved, IOException {
        new Verification(dossier, pages, tally).all();
    }

    private void all() throws Unproved, IOException {
        if (!dossier.path("parallax").asString("").equals("dossier/1"))
            throw new Unproved("the file", "is no dossier of a form that this version knows (dossier/1)");
        for (JsonNode article : dossier.path("articles")) article(article);
        Quotations.each(dossier, this::quotation);
        new References(dossier, tally).check();
        new BriefCheck(dossier, tally).check();
    }

    private void article(JsonNode article) throws Unproved, IOException {
        String id = article.path("id").asString("");
        Optional<Text> text = article.path("text").stringValueOpt().map(Text::of);
        JsonNode page = article.path("page");
        if (!page.isObject()) {
            line(article);
            sources.put(id, new Source(article, text, Optional.empty()));
            return;
        }
        Pages.Found found = page(article.path("path").asString(""), page);
        Source source = new Source(article, text, Optional.of(Text.of(found.text())));
        sources.put(id, source);
        digest(source, found);
        if (source.page.get().points.length() != page.path("length").asInt(-1))
            throw new Unproved(
                    where(article),
                    "has " + source.page.get().points.length() + " characters, not " + page.path("length"));
        tally.page();
        captions(source);
    }

    /// An article line has no page; where its line can be found again, its text is what the line holds.
    private void line(JsonNode article) throws Unproved {
        Optional<String> now = pages.line(where(article), article.path("id").asString(""));
        if (now.isPresent()
                && article.has("text")
                && !now.get().equals(article.path("text").asString("")))
            throw new Unproved(where(article), "its line has another text now");
        tally.line();
    }

    private Pages.Found page(String path, JsonNode page) throws Unproved, IOException {
        return pages.find(path, page.path("charset").asString("UTF-8"))
                .orElseThrow(() -> new Unproved(
                        "page " + path,
                        "is not there, or cannot be read; --pages DIR says where its path is seen from"));
    }

    /// A page that changed is told by its digest; where it changed, by the first quotation that it breaks.
    private void digest(Source source, Pages.Found found) throws Unproved {
        String stated = source.article.path("page").path("sha256").asString("");
        if (found.sha256().equals(stated)) return;
        String changed =
                "is not the page that the dossier was made from: its SHA-256 is " + found.sha256() + ", not " + stated;
        String id = source.article.path("id").asString("");
        String[] first = {""};
        Quotations.each(dossier, (where, evidence) -> {
            if (!first[0].isEmpty() || !evidence.path("article").asString("").equals(id)) return;
            try {
                onPage(where, evidence, evidence.path("text").asString(""), source);
            } catch (Unproved broken) {
                first[0] = "; " + broken.getMessage();
            }
        });
        throw new Unproved(where(source.article), changed + first[0]);
    }

    private void captions(Source source) throws Unproved {
        for (JsonNode caption : source.article.path("captions")) {
            if (caption.has("text"))
                onPage(
                        where(source.article) + " caption",
                        caption,
                        caption.path("text").asString(""),
                        source);
        }
        JsonNode headline = source.article.path("headline").path("page");
        if (headline.isObject() && !source.page.orElseThrow().has(range(headline)))
            throw new Unproved(where(source.article), "its headline at " + range(headline) + " is not on the page");
    }

    private void quotation(String where, JsonNode evidence) throws Unproved {
        Source source = sources.get(evidence.path("article").asString(""));
        String text = evidence.path("text").asString("");
        if (source == null) throw new Unproved(where, "quotes an article that the dossier does not have");
        if (text.isBlank()) throw new Unproved(where, "quotes nothing");
        if (text.codePointCount(0, text.length()) > 600) throw new Unproved(where, "quotes more than 600 characters");
        if (!evidence.has("start") && !evidence.path("page").isObject())
            throw new Unproved(where, "does not say where its quotation stands");
        if (evidence.has("start")) inText(where, evidence, text, source);
        if (source.page.isPresent()) onPage(where, evidence, text, source);
    }

    private void inText(String where, JsonNode evidence, String quoted, Source source) throws Unproved {
        if (source.text.isEmpty()) return; // only quotations were passed on
        Range range = range(evidence);
        Text text = source.text.get();
        if (!text.has(range)) throw new Unproved(where, "text " + range + " is outside " + where(source.article));
        if (!text.at(range).equals(quoted)) throw new Unproved(where, "text " + range + reads(text.at(range), quoted));
        tally.inText();
    }

    private void onPage(String where, JsonNode evidence, String quoted, Source source) throws Unproved {
        if (!evidence.path("page").isObject())
            throw new Unproved(where, "does not say where its quotation stands on the page");
        Range range = range(evidence.path("page"));
        Text page = source.page.orElseThrow();
        String place = where(source.article) + " " + range;
        if (!page.has(range)) throw new Unproved(where, place + " is outside the page");
        if (!Shown.reads(page.at(range), quoted)) throw new Unproved(where, place + reads(page.at(range), quoted));
        tally.onPage();
    }

    private static String reads(String found, String quoted) {
        return " reads \"" + cut(found) + "\", but the dossier quotes \"" + cut(quoted) + "\"";
    }

    private static String cut(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }

    private static Range range(JsonNode node) {
        return new Range(node.path("start").asInt(-1), node.path("end").asInt(-1));
    }

    private static String where(JsonNode article) {
        return article.path("path").asString("?");
    }
}
