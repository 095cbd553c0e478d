/** Analyses and evaluations, seen from outside. */
@NullMarked
package shishin.risk.evaluation;

import org.jspecify.annotations.NullMarked;
