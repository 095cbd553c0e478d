/** How much one caller, one tenant and one request may take. */
@NullMarked
package shishin.gateway.limit;

import org.jspecify.annotations.NullMarked;
