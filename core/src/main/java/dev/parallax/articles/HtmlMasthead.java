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
record HtmlMasthead(Page page, Document document, Declarations declared, HtmlBlocks.Found found, Newsroom newsroom) {

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
        return Titles.choose(titles, siteName(), found.blocks());
    }

    Masthead read(Titles.Title title, List<Passage> paragraphs) {
        Optional<String> outlet = page.given().outlet().or(this::outlet);
        Region region = Region.of(found.blocks(), title, paragraphs);
        Bylines.Byline byline = new HtmlByline(found, declared, siteName(), region, newsroom.bylines()).read(title);
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
        Optional<String> url = page.given().url().or(() -> declared.meta("og:url"));
        Optional<String> language = Optional.ofNullable(document.selectFirst("html"))
                .map(html -> html.attr("lang").split("[-_]", -1)[0].toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2);
        return new Draft.Addresses(url, declared.canonical(), language);
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

    /// What the page says of its language, with the country where it names one, as `en-GB`.
    String languageTag() {
        Element root = document.firstElementChild();
        String own = root == null ? "" : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
        return own.isEmpty() || own.equals("en")
                ? declared.meta("og:locale", "content-language", "language").orElse(own)
                : own;
    }

    Optional<String> host() {
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
}
