/** What a service refuses to start with in production. */
@NullMarked
package shishin.platform.production;

import org.jspecify.annotations.NullMarked;
