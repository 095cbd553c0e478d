/** The running stack: its processes, its databases, its door, and more processes like its own. */
@NullMarked
package shishin.benchmark.stack;

import org.jspecify.annotations.NullMarked;
