/// Which numbers of several reports count one thing, and how they stand to each other.
@NullMarked
package dev.parallax.dossiers.figure;

import org.jspecify.annotations.NullMarked;
