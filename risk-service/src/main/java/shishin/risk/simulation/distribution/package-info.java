/** Laws of a quantity: of a loss, or of a parameter nobody knows for certain. */
@NullMarked
package shishin.risk.simulation.distribution;

import org.jspecify.annotations.NullMarked;
