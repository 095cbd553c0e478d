@NullMarked
package shishin.risk.simulation.frequency;

import org.jspecify.annotations.NullMarked;
