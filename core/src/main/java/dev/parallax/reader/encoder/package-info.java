/// Words to pieces, pieces to the network, its answer back.
@NullMarked
package dev.parallax.reader.encoder;

import org.jspecify.annotations.NullMarked;
