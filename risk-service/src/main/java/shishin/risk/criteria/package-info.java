/** By what risks are judged: scales, matrix, appetite and weights, in versions of the tenant. */
@NullMarked
package shishin.risk.criteria;

import org.jspecify.annotations.NullMarked;
