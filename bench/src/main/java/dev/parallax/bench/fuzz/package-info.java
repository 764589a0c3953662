/// Mutated pages against `read`: no crash, no hang, exact positions, the same output twice.
@NullMarked
package dev.parallax.bench.fuzz;

import org.jspecify.annotations.NullMarked;
