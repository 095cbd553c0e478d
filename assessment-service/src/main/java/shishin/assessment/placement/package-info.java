/** Rules that say which items a tool's checks speak of, and what no rule speaks of yet. */
@NullMarked
package shishin.assessment.placement;

import org.jspecify.annotations.NullMarked;
