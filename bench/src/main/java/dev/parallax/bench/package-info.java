/// Quality floors and cost: what must never get worse without anybody noticing.
@NullMarked
package dev.parallax.bench;

import org.jspecify.annotations.NullMarked;
