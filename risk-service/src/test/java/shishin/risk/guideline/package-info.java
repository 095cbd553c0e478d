/** What is known of the guideline. */
@NullMarked
package shishin.risk.guideline;

import org.jspecify.annotations.NullMarked;
