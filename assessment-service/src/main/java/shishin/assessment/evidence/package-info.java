/** Observations as they were made, never edited; a stream of them says how things stand. */
@NullMarked
package shishin.assessment.evidence;

import org.jspecify.annotations.NullMarked;
