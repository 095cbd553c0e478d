/** Asks the service in the same container how it is: an image without a shell has nothing else to ask with. */
@NullMarked
package shishin.probe;

import org.jspecify.annotations.NullMarked;
