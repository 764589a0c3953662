/// What each report says of each happening, in a form that can be compared across reports.
@NullMarked
package dev.parallax.dossiers.telling;

import org.jspecify.annotations.NullMarked;
