/** Whether the door and everything behind it works. */
@NullMarked
package shishin.gateway.health;

import org.jspecify.annotations.NullMarked;
