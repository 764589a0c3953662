/// Annotated articles into coded events: who did what to whom, real or planned, on whose word.
@NullMarked
package dev.parallax.events;

import org.jspecify.annotations.NullMarked;
