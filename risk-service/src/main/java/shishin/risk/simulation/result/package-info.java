/** What an engine answers: figures, each with its error. */
@NullMarked
package shishin.risk.simulation.result;

import org.jspecify.annotations.NullMarked;
