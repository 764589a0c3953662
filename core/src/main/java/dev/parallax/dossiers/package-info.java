/// What the reports of a story agree on, where they differ, and how many independent origins stand behind.
@NullMarked
package dev.parallax.dossiers;

import org.jspecify.annotations.NullMarked;
