/// Makes the reader's network: labelled sentences, the transformer and its heads in PyTorch through DJL, the losses,
/// and
/// the 8-bit file that ships.
@NullMarked
package dev.parallax.training.reader;

import org.jspecify.annotations.NullMarked;
