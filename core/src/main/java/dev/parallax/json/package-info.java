/// The contract's JSON, written and read: the one place that knows field names and turns positions into code points.
@NullMarked
package dev.parallax.json;

import org.jspecify.annotations.NullMarked;
