/** The frame of an assessment: what is assessed, against which edition, and how far it has come. */
@NullMarked
package shishin.assessment.assessment;

import org.jspecify.annotations.NullMarked;
