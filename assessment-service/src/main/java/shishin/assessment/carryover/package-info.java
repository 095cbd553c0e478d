/** Answers of an earlier round taken over into a new one: which stand, which need review, which fall away. */
@NullMarked
package shishin.assessment.carryover;

import org.jspecify.annotations.NullMarked;
