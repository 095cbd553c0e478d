/** Where a risk stands, and which acts are possible there: the loop as a state machine, in pure Java. */
@NullMarked
package shishin.risk.lifecycle;

import org.jspecify.annotations.NullMarked;
