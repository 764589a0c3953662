/// What the tellings of one happening come to together: coding, sides, day, place, standing.
@NullMarked
package dev.parallax.dossiers.fact;

import org.jspecify.annotations.NullMarked;
