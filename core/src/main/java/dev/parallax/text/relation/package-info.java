/// The calculus of relations: numbers and days are intervals, and how two sayings stand to each other is worked out
/// from what both may mean, not from how they are spelled.
@NullMarked
package dev.parallax.text.relation;

import org.jspecify.annotations.NullMarked;
