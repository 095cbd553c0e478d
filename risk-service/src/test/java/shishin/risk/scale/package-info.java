/** The words of judgement. */
@NullMarked
package shishin.risk.scale;

import org.jspecify.annotations.NullMarked;
