/** Concurrent change made safe: ETags from versions, If-Match on every change, Location on what was created. */
@NullMarked
package shishin.platform.precondition;

import org.jspecify.annotations.NullMarked;
