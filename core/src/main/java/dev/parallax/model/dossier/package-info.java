/// What the reports of one story say together: facts, slots, origins, discrepancies, timeline, brief.
@NullMarked
package dev.parallax.model.dossier;

import org.jspecify.annotations.NullMarked;
