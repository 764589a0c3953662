/// How articles come together into stories.
@NullMarked
package dev.parallax.model.story;

import org.jspecify.annotations.NullMarked;
