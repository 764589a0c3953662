/// Which reports are about one happening, and which are reprints.
@NullMarked
package dev.parallax.stories;

import org.jspecify.annotations.NullMarked;
