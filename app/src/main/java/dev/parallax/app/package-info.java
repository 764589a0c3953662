/// The command line: what `./parallax` starts. One class a command; options that several commands share are mixins.
@NullMarked
package dev.parallax.app;

import org.jspecify.annotations.NullMarked;
