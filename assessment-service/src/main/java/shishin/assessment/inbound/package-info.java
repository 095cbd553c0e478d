/** Evidence that comes over Kafka, from whoever can write there: only what a registered key signs for its tenant counts. */
@NullMarked
package shishin.assessment.inbound;

import org.jspecify.annotations.NullMarked;
