/** What a tenant takes along of this service, and what is forgotten here. */
@NullMarked
package shishin.risk.privacy;

import org.jspecify.annotations.NullMarked;
