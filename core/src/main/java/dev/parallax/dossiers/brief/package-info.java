/// The story in sentences that an editor would sign, each with its evidence.
@NullMarked
package dev.parallax.dossiers.brief;

import org.jspecify.annotations.NullMarked;
