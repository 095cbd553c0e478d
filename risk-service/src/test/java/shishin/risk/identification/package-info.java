/** Risks, seen from outside. */
@NullMarked
package shishin.risk.identification;

import org.jspecify.annotations.NullMarked;
