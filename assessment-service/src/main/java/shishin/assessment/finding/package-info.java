/** What fell short, graded, and followed until it is proven mended. */
@NullMarked
package shishin.assessment.finding;

import org.jspecify.annotations.NullMarked;
