/** When a replica takes requests, and how it takes its leave. */
@NullMarked
package shishin.platform.presence;

import org.jspecify.annotations.NullMarked;
