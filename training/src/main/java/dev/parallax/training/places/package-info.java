/// Makes the gazetteer from packages of GeoNames data.
@NullMarked
package dev.parallax.training.places;

import org.jspecify.annotations.NullMarked;
