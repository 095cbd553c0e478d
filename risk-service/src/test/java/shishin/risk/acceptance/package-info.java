/** Acceptances, seen from outside. */
@NullMarked
package shishin.risk.acceptance;

import org.jspecify.annotations.NullMarked;
