/** Annual losses in numbers: pure Java, usable as a library. Read from fault to study; engines: exact and montecarlo. */
@NullMarked
package shishin.risk.simulation;

import org.jspecify.annotations.NullMarked;
