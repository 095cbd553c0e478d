@NullMarked
package shishin.risk.simulation.result;

import org.jspecify.annotations.NullMarked;
