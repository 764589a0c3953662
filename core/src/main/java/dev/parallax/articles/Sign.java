package dev.parallax.articles;

import dev.parallax.model.Coded;
import dev.parallax.model.article.Publication.Basis;

/// A place of a page that names a day: each speaks for its day with a weight of its own (`DayWeights`).
enum Sign implements Coded {
    LINKED("datePublished in JSON-LD", Basis.METADATA),
    LINKED_CREATED("dateCreated in JSON-LD", Basis.METADATA),
    LINKED_ELSEWHERE("datePublished of another thing in JSON-LD", Basis.METADATA),
    META("a meta tag", Basis.METADATA),
    META_LOOSE("a meta tag that names a date only", Basis.METADATA),
    DECLARED_UPDATE("the day of an update, as declared", Basis.METADATA),
    ADDRESS("in the address", Basis.METADATA),
    DESCRIPTION("in the page's title or description", Basis.METADATA),
    SCRIPT("the data of a script", Basis.METADATA),
    PICTURE("the address of the page's picture", Basis.INFERRED),
    MARKED_PUBLISHED("an element marked as the day of publication, by the headline", Basis.PAGE),
    MARKED_PUBLISHED_AFAR("an element marked as a day of publication", Basis.PAGE),
    MARKED_FIRST("the time element after the headline", Basis.PAGE),
    MARKED_NEAR("a time element by the headline", Basis.PAGE),
    MARKED_AFTER("a time element after the text", Basis.PAGE),
    MARKED_AFAR("a time element", Basis.PAGE),
    MARKED_ASIDE_NEAR("a time element by the headline, among other things", Basis.PAGE),
    MARKED_ASIDE("a time element among other things", Basis.PAGE),
    MARKED_UPDATE("a time element of an update", Basis.PAGE),
    SHOWN_FIRST("shown beside the headline", Basis.PAGE),
    SHOWN_NEAR("shown near the headline", Basis.PAGE),
    SHOWN_SAID("shown, said to be the day of publication", Basis.PAGE),
    SHOWN_SENTENCE("in a sentence near the headline", Basis.PAGE),
    SHOWN_OPENING("at the beginning of the text", Basis.PAGE),
    SHOWN_AFTER("shown after the text", Basis.PAGE),
    SHOWN_ALONE("a line that is hardly more than a day", Basis.PAGE),
    SHOWN_INSIDE("a line amid the text", Basis.PAGE),
    SHOWN_ASIDE_NEAR("shown by the headline, among other things", Basis.PAGE),
    SHOWN_ASIDE_FIRST("the first day shown among other things", Basis.PAGE),
    SHOWN_ASIDE("shown among other things", Basis.PAGE),
    SHOWN_UPDATE("shown as the day of an update, by the headline", Basis.PAGE),
    SHOWN_UPDATE_AFAR("shown as the day of an update", Basis.PAGE),
    SHOWN_OTHER("shown as the day of something else", Basis.PAGE),
    // what is true of a day beside where it stands
    ADDRESS_MONTH("its month is in the address", Basis.METADATA),
    OTHER_MONTH("another month is in the address", Basis.METADATA),
    ONLY_UPDATE("declared as an update, where another day is declared", Basis.METADATA),
    OTHER_READING("another reading of figures", Basis.PAGE),
    NEXT_TO_GREENWICH("a day beside what is declared by Greenwich's clock", Basis.PAGE),
    EARLIEST("the earliest of the days declared or near the headline", Basis.PAGE);

    private final String why;
    private final Basis basis;

    Sign(String why, Basis basis) {
        this.why = why;
        this.basis = basis;
    }

    String why() {
        return why;
    }

    Basis basis() {
        return basis;
    }

    /// Whether a page says by it when it was published, rather than something of a day already named.
    boolean isPlace() {
        return compareTo(ADDRESS_MONTH) < 0;
    }

    /// Whether what stands there is the article's own day, not another thing's.
    boolean isOfArticle() {
        return switch (this) {
            case LINKED,
                    LINKED_CREATED,
                    META,
                    META_LOOSE,
                    ADDRESS,
                    MARKED_PUBLISHED,
                    MARKED_FIRST,
                    SHOWN_FIRST,
                    SHOWN_SAID -> true;
            default -> false;
        };
    }

    /// Whether a day that stands there is one of the article's own, so that figures elsewhere may be read by it.
    boolean isCertain() {
        return this == LINKED_CREATED
                || this == DECLARED_UPDATE
                || this == SHOWN_NEAR
                || this == MARKED_NEAR
                || (isOfArticle() && this != META_LOOSE);
    }
}
