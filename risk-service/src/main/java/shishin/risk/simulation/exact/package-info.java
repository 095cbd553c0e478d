/** The exact engine: the compound distribution by the fast Fourier transform, without sampling noise. */
@NullMarked
package shishin.risk.simulation.exact;

import org.jspecify.annotations.NullMarked;
