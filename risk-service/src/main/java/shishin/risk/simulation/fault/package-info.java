/** Why a model cannot be computed. */
@NullMarked
package shishin.risk.simulation.fault;

import org.jspecify.annotations.NullMarked;
