/** Risks: what may happen, by what source, to which service; their identification, change and closure. */
@NullMarked
package shishin.risk.identification;

import org.jspecify.annotations.NullMarked;
