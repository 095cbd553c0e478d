/** Where a request goes: one first segment, one service, streamed both ways. */
@NullMarked
package shishin.gateway.route;

import org.jspecify.annotations.NullMarked;
