/// Questions put to one component by itself, and its answers.
@NullMarked
package dev.parallax.model.probe;

import org.jspecify.annotations.NullMarked;
