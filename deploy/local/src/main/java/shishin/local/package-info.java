/** The commands of {@code ./shishin}: the whole of Shishin on one machine, without containers. */
@NullMarked
package shishin.local;

import org.jspecify.annotations.NullMarked;
