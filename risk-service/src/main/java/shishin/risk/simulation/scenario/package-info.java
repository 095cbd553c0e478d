/** Frequency and severity together, alone or many with what binds them. */
@NullMarked
package shishin.risk.simulation.scenario;

import org.jspecify.annotations.NullMarked;
