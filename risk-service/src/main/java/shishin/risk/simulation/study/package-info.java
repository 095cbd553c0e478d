/** Questions asked of an engine: which input matters, what a control is worth. */
@NullMarked
package shishin.risk.simulation.study;

import org.jspecify.annotations.NullMarked;
