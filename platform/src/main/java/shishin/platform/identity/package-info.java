/** Where ids and the time come from. */
@NullMarked
package shishin.platform.identity;

import org.jspecify.annotations.NullMarked;
