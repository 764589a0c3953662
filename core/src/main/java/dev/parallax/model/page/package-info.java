/// What comes in: pages as published, and what could not be read.
@NullMarked
package dev.parallax.model.page;

import org.jspecify.annotations.NullMarked;
