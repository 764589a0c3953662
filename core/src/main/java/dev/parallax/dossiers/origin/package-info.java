/// Who stands at the end of each chain, and which chains end in one place.
@NullMarked
package dev.parallax.dossiers.origin;

import org.jspecify.annotations.NullMarked;
