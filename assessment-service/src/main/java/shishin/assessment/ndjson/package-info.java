/** Streams of JSON lines of any length: each line is answered for itself, and none spoils another. */
@NullMarked
package shishin.assessment.ndjson;

import org.jspecify.annotations.NullMarked;
