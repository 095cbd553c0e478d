/** Treatments, seen from outside. */
@NullMarked
package shishin.risk.treatment;

import org.jspecify.annotations.NullMarked;
