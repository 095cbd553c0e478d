/** All that a service keeps of a tenant, as a file to take along. */
@NullMarked
package shishin.platform.takeout;

import org.jspecify.annotations.NullMarked;
