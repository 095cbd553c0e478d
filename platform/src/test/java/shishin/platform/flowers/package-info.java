/** A flower shop: the smallest service that uses all of the platform, to test it by. */
@NullMarked
package shishin.platform.flowers;

import org.jspecify.annotations.NullMarked;
