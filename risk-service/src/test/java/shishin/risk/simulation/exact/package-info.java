@NullMarked
package shishin.risk.simulation.exact;

import org.jspecify.annotations.NullMarked;
