@NullMarked
package shishin.risk.simulation.distribution;

import org.jspecify.annotations.NullMarked;
