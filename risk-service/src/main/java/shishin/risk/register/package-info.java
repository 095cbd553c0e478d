/** The register: where every risk stands, as a list and as a heat map; the trail and the chain of each. */
@NullMarked
package shishin.risk.register;

import org.jspecify.annotations.NullMarked;
