/// Pages into articles: which characters are the article, by whom, from when.
@NullMarked
package dev.parallax.articles;

import org.jspecify.annotations.NullMarked;
