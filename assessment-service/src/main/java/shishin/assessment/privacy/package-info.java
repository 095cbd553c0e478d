/** What a tenant takes along of this service, and what is forgotten here. */
@NullMarked
package shishin.assessment.privacy;

import org.jspecify.annotations.NullMarked;
