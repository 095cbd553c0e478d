/** The public keys a tenant trusts, and signatures verified with them: whose word something is. */
@NullMarked
package shishin.assessment.signature;

import org.jspecify.annotations.NullMarked;
