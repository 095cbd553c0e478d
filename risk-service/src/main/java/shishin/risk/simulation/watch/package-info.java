/** Who watches a computation: told how far it is, and able to stop it. */
@NullMarked
package shishin.risk.simulation.watch;

import org.jspecify.annotations.NullMarked;
