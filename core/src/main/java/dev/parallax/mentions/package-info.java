/// Articles into annotated articles: who, where, when, how many, who said it.
@NullMarked
package dev.parallax.mentions;

import org.jspecify.annotations.NullMarked;
