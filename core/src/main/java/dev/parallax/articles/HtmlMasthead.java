package dev.parallax.articles;

import dev.parallax.lexicon.OutletTable;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads from a page's markup who published and wrote it and what it is called.
record HtmlMasthead(Page page, Document document, Declarations declared, List<Block> blocks, Newsroom newsroom) {

    Titles.Title title() {
        List<String> titles = new ArrayList<>();
        page.given().title().ifPresent(titles::add);
        declared.meta("og:title").ifPresent(titles::add);
        declared.linked().headline().ifPresent(titles::add);
        declared.meta("twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title")
                .ifPresent(titles::add);
        Optional.of(document.title())
                .filter(text -> !text.isBlank())
                .map(Titles::guess)
                .ifPresent(titles::add);
        return Titles.choose(titles, siteName(), blocks);
    }

    Masthead read(Titles.Title title, List<Passage> paragraphs) {
        Optional<String> outlet = page.given().outlet().or(this::outlet);
        Bylines.Byline byline = byline(title);
        Credits.Credit credit = Credits.of(paragraphs, newsroom.outlets());
        return new Masthead(
                outlet,
                title.text(),
                page.given().bylines().isEmpty()
                        ? byline.people()
                        : page.given().bylines(),
                byline.agency().or(credit::agency).filter(name -> !outlet.equals(Optional.of(name))),
                declared.meta("article:section").or(() -> declared.linked().section()),
                credit.dateline());
    }

    Draft.Addresses addresses() {
        Optional<String> canonical = Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href").strip())
                .filter(link -> !link.isEmpty());
        Optional<String> url = page.given().url().or(() -> declared.meta("og:url"));
        Optional<String> language = Optional.ofNullable(document.selectFirst("html"))
                .map(html -> html.attr("lang").split("[-_]", -1)[0].toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2);
        return new Draft.Addresses(url, canonical, language);
    }

    private Optional<String> siteName() {
        return declared.meta("og:site_name", "application-name")
                .or(() -> declared.linked().publisher());
    }

    /// By the address where that is known, for one outlet has many names; else as the page calls itself.
    private Optional<String> outlet() {
        Optional<String> named = siteName()
                .map(name -> newsroom.outlets()
                        .named(name)
                        .map(OutletTable.Outlet::name)
                        .orElse(name));
        return host().flatMap(newsroom.outlets()::at)
                .map(OutletTable.Outlet::name)
                .or(() -> named);
    }

    private Optional<String> host() {
        Draft.Addresses addresses = addresses();
        return addresses.url().or(addresses::canonical).flatMap(HtmlMasthead::host);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that is none names nobody
        }
    }

    private Bylines.Byline byline(Titles.Title title) {
        Bylines.Byline found = Bylines.Byline.NONE;
        for (String author : declared.linked().authors())
            found = merge(found, newsroom.bylines().read(author));
        for (String name : List.of(
                "author",
                "article:author",
                "byl",
                "dc.creator",
                "parsely-author",
                "sailthru.author",
                "citation_author")) {
            if (!found.people().isEmpty()) break;
            for (String author : declared.all(name))
                found = merge(found, newsroom.bylines().read(author));
        }
        if (found.people().isEmpty()) found = found.or(marked());
        if (found.people().isEmpty() || found.agency().isEmpty()) found = found.or(shown(title));
        return found;
    }

    private static Bylines.Byline merge(Bylines.Byline one, Bylines.Byline other) {
        List<String> people = new ArrayList<>(one.people());
        for (String person : other.people()) {
            if (!people.contains(person)) people.add(person);
        }
        return new Bylines.Byline(people, one.agency().or(other::agency));
    }

    private Bylines.Byline marked() {
        Bylines.Byline found = Bylines.Byline.NONE;
        for (Element element : document.select("[rel=author], [itemprop=author]")) {
            if (element.text().length() <= 120)
                found = merge(found, newsroom.bylines().read(element.text()));
            if (found.people().size() >= 4) break;
        }
        return found;
    }

    /// A line that says "By" or stands where bylines stand, nearest after the headline.
    private Bylines.Byline shown(Titles.Title title) {
        int headline = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (title.is(blocks.get(i))) headline = i;
        }
        for (int i = Math.max(0, headline - 3); i < Math.min(blocks.size(), headline + 14); i++) {
            Block block = blocks.get(i);
            if (block.text().length() > 140 || title.is(block)) continue;
            if (!newsroom.bylines().opens(block.text()) && !block.place().own().contains(Zone.BYLINE)) continue;
            Bylines.Byline found = newsroom.bylines().read(block.text());
            if (!found.isEmpty()) return found;
        }
        return Bylines.Byline.NONE;
    }
}
