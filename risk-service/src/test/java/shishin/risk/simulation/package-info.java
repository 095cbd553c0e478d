@NullMarked
package shishin.risk.simulation;

import org.jspecify.annotations.NullMarked;
