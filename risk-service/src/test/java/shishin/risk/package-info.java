/** The risk service, seen from outside. */
@NullMarked
package shishin.risk;

import org.jspecify.annotations.NullMarked;
