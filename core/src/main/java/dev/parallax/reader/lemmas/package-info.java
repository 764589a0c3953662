/// Dictionary forms of words.
@NullMarked
package dev.parallax.reader.lemmas;

import org.jspecify.annotations.NullMarked;
