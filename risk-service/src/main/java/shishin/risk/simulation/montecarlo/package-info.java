/** The Monte Carlo engine: simulated years, the same bits for the same seed on any number of cores. */
@NullMarked
package shishin.risk.simulation.montecarlo;

import org.jspecify.annotations.NullMarked;
