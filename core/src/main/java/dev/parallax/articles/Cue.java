package dev.parallax.articles;

import dev.parallax.model.Coded;

/// What the words of a line say that it is.
enum Cue implements Coded {
    LINK,
    PROMOTION,
    SPONSOR,
    COPYRIGHT,
    CONSENT,
    SHARE,
    COMMENTS,
    FEEDBACK,
    TAGS,
    NAV,
    POLL,
    PRICES,
    AUTHOR,
    BYLINE,
    PHOTO,
    DATE
}
