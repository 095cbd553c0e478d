/** The trail of every act: who, when, what, before and after. It knows nothing of those who write into it. */
@NullMarked
package shishin.risk.trail;

import org.jspecify.annotations.NullMarked;
