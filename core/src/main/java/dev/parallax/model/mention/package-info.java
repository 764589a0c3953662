/// What stands in an article: sentences and their grammar, names, places, times, quantities, attributions.
@NullMarked
package dev.parallax.model.mention;

import org.jspecify.annotations.NullMarked;
