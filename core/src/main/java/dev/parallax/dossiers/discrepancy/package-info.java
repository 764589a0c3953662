/// Where the reports of a story differ, each difference with both sides.
@NullMarked
package dev.parallax.dossiers.discrepancy;

import org.jspecify.annotations.NullMarked;
