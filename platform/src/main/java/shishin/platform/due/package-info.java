/** What falls due: looked for by every replica, done once, as the tenant it belongs to. */
@NullMarked
package shishin.platform.due;

import org.jspecify.annotations.NullMarked;
