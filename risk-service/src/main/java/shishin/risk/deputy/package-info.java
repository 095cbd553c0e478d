/** Who decides in an owner's place, and until when. */
@NullMarked
package shishin.risk.deputy;

import org.jspecify.annotations.NullMarked;
