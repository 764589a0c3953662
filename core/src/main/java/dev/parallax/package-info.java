/// Parallax: many outlets' reports of one happening, reconciled into a dossier in which every statement leads to the
/// exact characters of its page. `engine.Parallax` is the front door; the stages follow the data.
@NullMarked
package dev.parallax;

import org.jspecify.annotations.NullMarked;
