@NullMarked
package shishin.risk.simulation.scenario;

import org.jspecify.annotations.NullMarked;
