/** Issues, seen from outside. */
@NullMarked
package shishin.risk.issue;

import org.jspecify.annotations.NullMarked;
