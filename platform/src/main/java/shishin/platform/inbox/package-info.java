/** Listens to what became true elsewhere: each fact takes effect once, however often it arrives. */
@NullMarked
package shishin.platform.inbox;

import org.jspecify.annotations.NullMarked;
