package dev.parallax.articles;

import dev.parallax.model.DayRange;
import dev.parallax.model.article.Publication;
import dev.parallax.model.article.Publication.Basis;
import dev.parallax.model.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds when a page was published: as given with it, as it declares, as it shows, as its address has it.
record HtmlPublication(Page page, Document document, Declarations declared, List<Block> blocks, Stamps stamps) {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "publishdate",
        "publish_date",
        "publish-date",
        "pubdate",
        "publication_date",
        "published_time",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dc.date.created",
        "date.created",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "article:published",
        "article_date_original",
        "published-date",
        "date_published",
        "rnews:datepublished",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "citation_date",
        "date",
        "last-published",
        "gentime",
        "ptime",
        "created",
        "dc.created",
        "datecreated",
        "og:pubdate",
        "og:published_time",
        "timestamp"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "last-modified",
        "dc.date.modified",
        "modified"
    };
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_ALONE = 45;

    /// A line of an update alone; "Published … updated …" begins with the day that is wanted.
    private static final Pattern UPDATE = Pattern.compile(
            "(?i)^\\W*(?:last\\s)?(?:updated|modified|reviewed|aktualisiert|mis à jour|actualizado|aggiornato|обновлено)\\b",
            Pattern.UNICODE_CASE);
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\"(?:datePublished|publishedDate|published_date|publishDate|publish_date|publishedAt|published_at|pubDate|date_published|publicationDate|datePublication|firstPublished)\\\\?\"\\s*:\\s*\\\\?\"([^\"]{8,40})\"");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-])|(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)|(?<!\\d)((?:19|20)\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)");

    Publication find(Titles.Title title) {
        Optional<String> modified = declared.linked()
                .modified()
                .or(() -> declared.meta(MODIFIED))
                .flatMap(stamps::first)
                .map(Stamp::written);
        return given().map(stamp -> made(stamp, Basis.GIVEN, modified, "given with the page"))
                .or(() -> linked().map(stamp ->
                        declared(stamp, title, made(stamp, Basis.METADATA, modified, "datePublished in JSON-LD"))))
                .or(() -> meta().map(
                                stamp -> declared(stamp, title, made(stamp, Basis.METADATA, modified, "a meta tag"))))
                .or(() -> marked().map(stamp -> made(stamp, Basis.PAGE, modified, "a time element")))
                .or(() -> shown(title).map(stamp -> made(stamp, Basis.PAGE, modified, "shown beside the headline")))
                .or(() -> address().map(stamp -> made(stamp, Basis.METADATA, modified, "in the address")))
                .or(() -> scripted().map(stamp -> made(stamp, Basis.METADATA, modified, "the data of a script")))
                .orElse(new Publication(Optional.empty(), Optional.empty(), Optional.empty(), modified, List.of()));
    }

    /// Some publish by one clock and declare by Greenwich's: where the page shows, or its address has, the day before
    /// or after, that is the page's own.
    private Publication declared(Stamp stamp, Titles.Title title, Publication made) {
        if (stamp.offset()
                .filter(offset -> offset.equals("Z") || offset.equals("+00:00"))
                .isEmpty()) return made;
        return address()
                .or(() -> near(title))
                .filter(own -> Math.abs(own.day().toEpochDay() - stamp.day().toEpochDay()) == 1)
                .map(own -> made(own, Basis.PAGE, made.modified(), "the page's own day, declared by Greenwich's clock"))
                .orElse(made);
    }

    static Publication made(Stamp stamp, Basis basis, Optional<String> modified, String why) {
        return new Publication(
                Optional.of(stamp.written()),
                Optional.of(basis),
                Optional.of(DayRange.of(stamp.day())),
                modified,
                List.of(why));
    }

    private Optional<Stamp> given() {
        return page.given().published().flatMap(stamps::first);
    }

    private Optional<Stamp> linked() {
        return declared.linked().published().flatMap(stamps::first);
    }

    private Optional<Stamp> meta() {
        for (String name : PUBLISHED) {
            Optional<Stamp> stamp = declared.meta(name).flatMap(stamps::first);
            if (stamp.isPresent()) return stamp;
        }
        return Optional.empty();
    }

    private Optional<Stamp> marked() {
        for (Element element :
                document.select("[itemprop=datePublished], time[pubdate], abbr.published, time, [datetime]")) {
            String value = element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content")
                            ? element.attr("content")
                            : element.hasAttr("title") && element.normalName().equals("abbr")
                                    ? element.attr("title")
                                    : element.text();
            Optional<Stamp> stamp = stamps.first(value.length() > 100 ? "" : value)
                    .or(() -> stamps.first(element.text().length() > 100 ? "" : element.text()));
            if (stamp.isPresent()) return stamp;
        }
        return Optional.empty();
    }

    /// The first day in a short line from shortly before the headline on; else in any short line that says it is one.
    private Optional<Stamp> shown(Titles.Title title) {
        return near(title)
                .or(() -> in(0, blocks.size(), block -> block.place().own().contains(Zone.DATE) && !isUpdate(block)))
                .or(this::alone);
    }

    private Optional<Stamp> near(Titles.Title title) {
        int headline = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (title.is(blocks.get(i))) headline = i;
        }
        int from = Math.max(0, headline - 4);
        int to = Math.min(blocks.size(), headline + 12);
        return in(from, to, block -> !isUpdate(block)).or(() -> in(from, to, HtmlPublication::isUpdate));
    }

    /// A line that is hardly more than a day.
    private Optional<Stamp> alone() {
        for (Block block : blocks) {
            if (block.text().length() > LONGEST_ALONE
                    || block.in(Zone.COMMENTS)
                    || block.in(Zone.FOOTER)
                    || block.in(Zone.RELATED)) continue;
            Optional<Stamp> stamp = stamps.first(block.text());
            if (stamp.isPresent()) return stamp;
        }
        return Optional.empty();
    }

    /// Pages drawn by a program carry their data in it.
    private Optional<Stamp> scripted() {
        for (Element script : document.getElementsByTag("script")) {
            Matcher found = IN_SCRIPT.matcher(script.data());
            while (found.find()) {
                Optional<Stamp> stamp = stamps.first(found.group(1));
                if (stamp.isPresent()) return stamp;
            }
        }
        return Optional.empty();
    }

    private static boolean isUpdate(Block block) {
        return UPDATE.matcher(block.text()).find();
    }

    private Optional<Stamp> in(int from, int to, Predicate<Block> fits) {
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (block.text().length() > LONGEST_LINE || block.in(Zone.COMMENTS) || !fits.test(block)) continue;
            Optional<Stamp> stamp = stamps.first(block.text());
            if (stamp.isPresent()) return stamp;
        }
        return Optional.empty();
    }

    private Optional<Stamp> address() {
        Optional<String> url = page.given()
                .url()
                .or(() -> declared.meta("og:url"))
                .or(() -> Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href")));
        return url.flatMap(this::inAddress);
    }

    private Optional<Stamp> inAddress(String url) {
        Matcher found = IN_ADDRESS.matcher(url);
        return found.find()
                ? stamps.first(found.group().substring(found.group().startsWith("/") ? 1 : 0))
                : Optional.empty();
    }
}
