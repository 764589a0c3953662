/// Which tellings of several reports speak of one happening.
@NullMarked
package dev.parallax.dossiers.happening;

import org.jspecify.annotations.NullMarked;
