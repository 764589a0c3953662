/// Language tools with no news in them: sentences, words, numbers, normal forms.
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
