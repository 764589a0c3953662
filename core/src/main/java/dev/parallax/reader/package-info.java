/// What a sentence is made of: grammar, marks and meaning, from one pass of a small network that ships with the
/// program.
@NullMarked
package dev.parallax.reader;

import org.jspecify.annotations.NullMarked;
