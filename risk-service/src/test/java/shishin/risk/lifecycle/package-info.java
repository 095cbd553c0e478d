/** The loop as a state machine. */
@NullMarked
package shishin.risk.lifecycle;

import org.jspecify.annotations.NullMarked;
