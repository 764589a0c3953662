/// The only place where stages meet, and the library's front door.
@NullMarked
package dev.parallax.engine;

import org.jspecify.annotations.NullMarked;
