@NullMarked
package shishin.risk.simulation.severity;

import org.jspecify.annotations.NullMarked;
