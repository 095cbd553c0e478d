/** What every service shares; nothing here knows what the services are about. */
@NullMarked
package shishin.platform;

import org.jspecify.annotations.NullMarked;
