/** What is measured, in which order. */
@NullMarked
package shishin.benchmark;

import org.jspecify.annotations.NullMarked;
