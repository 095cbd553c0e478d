/** What a tenant takes along of this service, and what is forgotten here. */
@NullMarked
package shishin.catalog.privacy;

import org.jspecify.annotations.NullMarked;
