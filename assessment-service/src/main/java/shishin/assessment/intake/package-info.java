/** Evidence by the million: a stream of lines in, a stream of receipts out. */
@NullMarked
package shishin.assessment.intake;

import org.jspecify.annotations.NullMarked;
