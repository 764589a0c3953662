/// Bytes into pages: files, folders, archives, feeds and lines; what cannot be read is a reject with its reason.
@NullMarked
package dev.parallax.pages;

import org.jspecify.annotations.NullMarked;
