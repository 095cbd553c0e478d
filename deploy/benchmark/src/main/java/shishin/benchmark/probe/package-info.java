/** The yardstick: a bare application that does as little as can be done for a read, a page and a write. */
@NullMarked
package shishin.benchmark.probe;

import org.jspecify.annotations.NullMarked;
