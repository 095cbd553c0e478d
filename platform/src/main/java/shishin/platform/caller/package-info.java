/** Who asks, for which tenant, in which conversation; and the two walls between tenants. */
@NullMarked
package shishin.platform.caller;

import org.jspecify.annotations.NullMarked;
