/** Calls, the load they make, and what is read off meanwhile. */
@NullMarked
package shishin.benchmark.load;

import org.jspecify.annotations.NullMarked;
