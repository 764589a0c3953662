/// Proves a dossier from the outside: what it says stands on its pages, or the first thing that does not is named.
/// It shares no code with the making of dossiers.
@NullMarked
package dev.parallax.app.verify;

import org.jspecify.annotations.NullMarked;
