/** Forgets a person, or a whole tenant, in every table there is. */
@NullMarked
package shishin.platform.erasure;

import org.jspecify.annotations.NullMarked;
