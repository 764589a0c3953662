/// One article, with the way back from each of its characters to its page.
@NullMarked
package dev.parallax.model.article;

import org.jspecify.annotations.NullMarked;
