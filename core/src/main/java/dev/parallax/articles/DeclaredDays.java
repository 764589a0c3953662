package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a page declares to machines: in JSON-LD, meta tags, its address, its scripts.
final class DeclaredDays {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "publish_date",
            "publish-date",
            "pubdate",
            "publication_date",
            "publication-date",
            "published",
            "published_time",
            "published_at",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
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
            "cxenseparse:publishtime",
            "citation_publication_date",
            "citation_date",
            "og:pubdate",
            "og:published_time",
            "dc.created",
            "datecreated",
            "created");
    private static final List<String> LOOSE = List.of(
            "date", "dc.date", "dcterms.date", "last-published", "gentime", "ptime", "timestamp", "release_date");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "dateupdate",
            "dcterms.modified",
            "last-modified",
            "lastmod",
            "dc.date.modified",
            "modified");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\"(?:datePublished|publishedDate|published_date|publishDate|publish_date|publishedAt|published_at|pubDate|date_published|publicationDate|publication_date|datePublication|firstPublished|cmsPublishingDate|publication_time)\\\\?\"\\s*:\\s*\\\\?\"([^\"]{8,40})\"");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-]|$)|(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)|(?<!\\d)((?:19|20)\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)|(?<![\\d.-])(0?[1-9]|[12]\\d|3[01])([.-])(0?[1-9]|1[0-2])\\11((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NAMED_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)/(\\p{L}{3,12})/(\\d{1,2})(?=[/-]|$)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])(?=/|$)");
    private static final int LONGEST_META = 80;

    private final Declarations declared;
    private final Stamps stamps;

    DeclaredDays(Declarations declared, Stamps stamps) {
        this.declared = declared;
        this.stamps = stamps;
    }

    List<DayEvidence> find(Optional<String> address) {
        List<DayEvidence> found = new ArrayList<>();
        LinkedData linked = declared.linked();
        linked.published().ifPresent(value -> add(found, Sign.LINKED, value));
        linked.created().ifPresent(value -> add(found, Sign.LINKED_CREATED, value));
        linked.elsewhere().forEach(value -> add(found, Sign.LINKED_ELSEWHERE, value));
        modified().ifPresent(value -> add(found, Sign.DECLARED_UPDATE, value));
        metas(found, PUBLISHED, Sign.META);
        metas(found, LOOSE, Sign.META_LOOSE);
        metas(found, UPDATED, Sign.DECLARED_UPDATE);
        address.ifPresent(value -> inAddress(found, Sign.ADDRESS, value));
        declared.meta("og:image").ifPresent(value -> inAddress(found, Sign.PICTURE, value));
        declared.meta("og:description", "description").ifPresent(value -> mentioned(found, value));
        return found;
    }

    Optional<String> modified() {
        return declared.linked().modified().or(() -> declared.meta(UPDATED.toArray(String[]::new)));
    }

    private void add(List<DayEvidence> found, Sign sign, String value) {
        if (value.length() > LONGEST_META) return;
        stamps.all(value).stream().findFirst().ifPresent(stamp -> found.add(DayEvidence.of(sign, stamp)));
    }

    private void metas(List<DayEvidence> found, List<String> names, Sign sign) {
        for (String name : names) declared.all(name).stream().limit(3).forEach(value -> add(found, sign, value));
    }

    private void inAddress(List<DayEvidence> found, Sign sign, String address) {
        Matcher named = NAMED_IN_ADDRESS.matcher(address);
        if (named.find()) add(found, sign, named.group(3) + " " + named.group(2) + " " + named.group(1));
        Matcher day = IN_ADDRESS.matcher(address);
        if (day.find()) add(found, sign, day.group().replaceFirst("^/", ""));
    }

    /// "(News of 14 January 2020)": one day in a few words about the page is its own.
    private void mentioned(List<DayEvidence> found, String text) {
        List<Stamps.Found> days = stamps.all(text);
        if (days.size() == 1) found.add(DayEvidence.of(Sign.DESCRIPTION, days.getFirst()));
    }

    /// Year and month of an address like `/2020/05/title`, as `2020-05`.
    static Optional<String> month(String address) {
        Matcher found = MONTH_IN_ADDRESS.matcher(address);
        return found.find()
                ? Optional.of(found.group(1) + "-" + (found.group(2).length() == 1 ? "0" : "") + found.group(2))
                : Optional.empty();
    }

    /// Pages drawn by a program carry their data in it.
    List<DayEvidence> inScripts() {
        List<DayEvidence> found = new ArrayList<>();
        for (String script : declared.scripts()) {
            Matcher day = IN_SCRIPT.matcher(script);
            if (day.find()) add(found, Sign.SCRIPT, day.group(1));
            if (!found.isEmpty()) break;
        }
        return found;
    }
}
