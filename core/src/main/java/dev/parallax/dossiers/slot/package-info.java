/// What the reports say of each slot of a fact, and where they differ.
@NullMarked
package dev.parallax.dossiers.slot;

import org.jspecify.annotations.NullMarked;
