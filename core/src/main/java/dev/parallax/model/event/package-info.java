/// Events coded by PLOVER 2.0: who did what to whom, when and where, how real, on whose word.
@NullMarked
package dev.parallax.model.event;

import org.jspecify.annotations.NullMarked;
