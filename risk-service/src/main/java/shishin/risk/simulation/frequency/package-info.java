/** How many loss events a year brings. */
@NullMarked
package shishin.risk.simulation.frequency;

import org.jspecify.annotations.NullMarked;
