/** One class for each operation that is measured. */
@NullMarked
package shishin.benchmark.operation;

import org.jspecify.annotations.NullMarked;
