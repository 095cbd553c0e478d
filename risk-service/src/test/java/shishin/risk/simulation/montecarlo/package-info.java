@NullMarked
package shishin.risk.simulation.montecarlo;

import org.jspecify.annotations.NullMarked;
