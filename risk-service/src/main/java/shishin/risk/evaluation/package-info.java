/** Evaluation: what an analysis means for the organisation, what is decided, and what the standard should learn. */
@NullMarked
package shishin.risk.evaluation;

import org.jspecify.annotations.NullMarked;
