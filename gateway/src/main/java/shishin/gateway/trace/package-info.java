/** Gives every exchange its name, on every answer and towards every service. */
@NullMarked
package shishin.gateway.trace;

import org.jspecify.annotations.NullMarked;
