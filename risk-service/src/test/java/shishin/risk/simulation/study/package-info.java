@NullMarked
package shishin.risk.simulation.study;

import org.jspecify.annotations.NullMarked;
