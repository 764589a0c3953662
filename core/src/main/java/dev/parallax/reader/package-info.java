/// What a sentence is made of: grammar and meaning vector, from small models that ship with the program.
@NullMarked
package dev.parallax.reader;

import org.jspecify.annotations.NullMarked;
