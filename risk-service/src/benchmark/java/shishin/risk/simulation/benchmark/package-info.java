/** How fast the engines are, beside a plain loop in the same run. */
@NullMarked
package shishin.risk.simulation.benchmark;

import org.jspecify.annotations.NullMarked;
