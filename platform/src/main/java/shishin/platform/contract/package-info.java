/** What every operation promises, written into the OpenAPI document once for all. */
@NullMarked
package shishin.platform.contract;

import org.jspecify.annotations.NullMarked;
