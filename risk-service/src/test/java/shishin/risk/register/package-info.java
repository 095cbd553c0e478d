/** The register, seen from outside. */
@NullMarked
package shishin.risk.register;

import org.jspecify.annotations.NullMarked;
