package dev.parallax.articles;

import dev.parallax.model.Coded;
import java.util.EnumSet;
import java.util.Set;

/// What a part of a page is for, as its element or the words of its class and id say.
enum Zone implements Coded {
    // where articles are
    ARTICLE,
    MAIN,
    BODY,
    // parts of an article that are not its text
    HEADLINE,
    STANDFIRST,
    BYLINE,
    DATE,
    CAPTION,
    FIGURE,
    // furniture
    NAV,
    HEADER,
    FOOTER,
    ASIDE,
    RELATED,
    SHARE,
    COMMENTS,
    PROMOTION,
    CONSENT,
    AUTHOR_BOX,
    TAGS,
    FORM,
    PLAYER,
    HIDDEN,
    // shapes
    LIST,
    TABLE,
    QUOTE,
    PREFORMATTED;

    private static final Set<Zone> FURNITURE = EnumSet.range(NAV, HIDDEN);

    /// Whether what stands in it is furniture, going by the name alone.
    boolean isFurniture() {
        return FURNITURE.contains(this);
    }
}
