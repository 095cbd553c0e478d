/** Records made once through the API and multiplied in the database. */
@NullMarked
package shishin.benchmark.seed;

import org.jspecify.annotations.NullMarked;
