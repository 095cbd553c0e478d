/** What the platform keeps for a while is forgotten when its time is over. */
@NullMarked
package shishin.platform.retention;

import org.jspecify.annotations.NullMarked;
