/// From the network's numbers to tags and trees: one small decoder a head.
@NullMarked
package dev.parallax.reader.heads;

import org.jspecify.annotations.NullMarked;
