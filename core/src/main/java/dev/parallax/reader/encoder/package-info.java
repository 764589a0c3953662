/// Sentences to meaning vectors, by the encoder that ships with the program.
@NullMarked
package dev.parallax.reader.encoder;

import org.jspecify.annotations.NullMarked;
