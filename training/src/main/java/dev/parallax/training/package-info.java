/// Makes the reader's models from labelled data; nothing of it runs in the program.
@NullMarked
package dev.parallax.training;

import org.jspecify.annotations.NullMarked;
