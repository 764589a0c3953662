/// Words and facts as data: versioned tables, checked when they are loaded, extended by the user's own.
@NullMarked
package dev.parallax.lexicon;

import org.jspecify.annotations.NullMarked;
