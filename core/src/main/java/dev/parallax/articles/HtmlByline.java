package dev.parallax.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds who wrote an article: as the page declares, as its markup marks, as it shows by the headline, and as a last
/// resort after the text.
record HtmlByline(
        HtmlBlocks.Found found, Declarations declared, Optional<String> site, Region region, Bylines bylines) {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "article:author_name",
            "byl",
            "byline",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "cxenseparse:author",
            "rbauthors",
            "twitter:creator:name");
    private static final int LONGEST_NAMES = 140;
    private static final int LONGEST_MARKED = 100;
    private static final int MOST_PEOPLE = 8;

    Bylines.Byline read(Titles.Title title) {
        Bylines.Byline byline = Bylines.Byline.NONE;
        List<Supplier<Bylines.Byline>> ways = List.of(
                this::linked,
                this::metas,
                () -> marked(true),
                () -> shown(title),
                () -> marked(false),
                () -> named(declared.linked().bodies(), Bylines.Source.SHOWN));
        for (Supplier<Bylines.Byline> way : ways) {
            if (!byline.people().isEmpty()) break;
            byline = byline.or(way.get());
        }
        return byline.agency().isPresent()
                ? byline
                : byline.or(new Bylines.Byline(List.of(), shown(title).agency()));
    }

    private Bylines.Byline linked() {
        return named(declared.linked().authors(), Bylines.Source.MARKED);
    }

    private Bylines.Byline metas() {
        for (String name : METAS) {
            Bylines.Byline byline = named(declared.all(name), Bylines.Source.MARKED);
            if (!byline.people().isEmpty()) return byline;
        }
        // the pair that social networks show under a card: "Written by", the name
        return declared.meta("twitter:label1").filter(bylines::announces).isPresent()
                ? named(declared.all("twitter:data1"), Bylines.Source.MARKED)
                : Bylines.Byline.NONE;
    }

    private Bylines.Byline named(List<String> names, Bylines.Source source) {
        Bylines.Byline all = Bylines.Byline.NONE;
        for (String name : names) {
            Bylines.Byline one = bylines.read(name, source);
            all = merge(
                    all,
                    new Bylines.Byline(
                            one.people().stream().filter(this::isNoSite).toList(), one.agency()));
        }
        return all;
    }

    /// A page's own name, in one word, is a shop's or a paper's.
    private boolean isNoSite(String name) {
        String own = letters(name);
        return name.contains(" ")
                || site.map(HtmlByline::letters).filter(own::equals).isEmpty();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static Bylines.Byline merge(Bylines.Byline one, Bylines.Byline other) {
        List<String> people = new ArrayList<>(one.people());
        for (String person : other.people()) {
            if (!people.contains(person) && people.size() < MOST_PEOPLE) people.add(person);
        }
        return new Bylines.Byline(people, one.agency().or(other::agency));
    }

    /// Elements marked to hold a writer's name, all those of the first block that has one.
    private Bylines.Byline marked(boolean near) {
        Bylines.Byline all = Bylines.Byline.NONE;
        int block = -1;
        for (Mark mark : found.marks()) {
            if (block >= 0 && mark.block() > block + 1) break;
            if (!mark.writer() || isNear(mark) != near || mark.zones().contains(Zone.COMMENTS)) continue;
            Bylines.Byline one = inElement(mark);
            if (one.people().isEmpty()) continue;
            all = merge(all, one);
            block = mark.block();
        }
        return all;
    }

    private Bylines.Byline inElement(Mark mark) {
        String content = mark.element().attr("content");
        String text = content.isEmpty() ? mark.element().text() : content;
        if (text.length() > LONGEST_MARKED) return Bylines.Byline.NONE;
        boolean exact =
                mark.element().normalName().equals("a") || mark.element().hasAttr("itemprop") || bylines.opens(text);
        return named(List.of(text), exact ? Bylines.Source.MARKED : Bylines.Source.SHOWN);
    }

    private boolean isNear(Mark mark) {
        return switch (region.of(mark.block(), mark.zones())) {
            case NEAR, NEAR_ASIDE, OPENING -> true;
            case TEXT, AFTER, AFAR, ASIDE -> false;
        };
    }

    /// A line that says "By", the line after one that says no more, or one that stands where bylines stand.
    private Bylines.Byline shown(Titles.Title title) {
        List<Block> blocks = found.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Region.Place place = region.of(i, block.zones());
            if ((place != Region.Place.NEAR && place != Region.Place.OPENING)
                    || block.text().length() > LONGEST_NAMES
                    || title.is(block)) continue;
            boolean announced = i > 0 && bylines.announces(blocks.get(i - 1).text());
            if (!announced
                    && !bylines.opens(block.text())
                    && !block.place().own().contains(Zone.BYLINE)) continue;
            Bylines.Byline byline = bylines.read(block.text());
            if (!byline.isEmpty()) return byline;
        }
        return Bylines.Byline.NONE;
    }
}
