/** Criteria, by themselves and seen from outside. */
@NullMarked
package shishin.risk.criteria;

import org.jspecify.annotations.NullMarked;
