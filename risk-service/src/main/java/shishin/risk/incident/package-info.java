/** Incidents (IT障害): what happened, what it cost, who has to be told by when, and what is learnt from it. */
@NullMarked
package shishin.risk.incident;

import org.jspecify.annotations.NullMarked;
