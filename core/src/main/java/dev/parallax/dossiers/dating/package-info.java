/// Days that one report gives for one doing, and which cannot both hold.
@NullMarked
package dev.parallax.dossiers.dating;

import org.jspecify.annotations.NullMarked;
