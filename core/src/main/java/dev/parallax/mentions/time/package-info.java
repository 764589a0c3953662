/// Times: which words of a text tell when, how long or how often, and which days are meant.
@NullMarked
package dev.parallax.mentions.time;

import org.jspecify.annotations.NullMarked;
