/// Quantities: how many of what, how it was hedged, and for when it is said.
@NullMarked
package dev.parallax.mentions.quantity;

import org.jspecify.annotations.NullMarked;
