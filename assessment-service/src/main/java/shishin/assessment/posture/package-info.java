/** How the operator stands, in figures: now, as of any time, over time, and between two assessments. */
@NullMarked
package shishin.assessment.posture;

import org.jspecify.annotations.NullMarked;
