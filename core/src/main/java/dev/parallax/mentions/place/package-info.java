/// Which place on earth a name means, how sure that is, and when no such place is known.
@NullMarked
package dev.parallax.mentions.place;

import org.jspecify.annotations.NullMarked;
