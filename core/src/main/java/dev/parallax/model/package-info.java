/// The nouns of Parallax that every stage shares: where a thing stands, when it was, where it was.
@NullMarked
package dev.parallax.model;

import org.jspecify.annotations.NullMarked;
