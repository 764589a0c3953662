/// Attributions: what was said, by which words it is attributed, and to whom.
@NullMarked
package dev.parallax.mentions.quote;

import org.jspecify.annotations.NullMarked;
