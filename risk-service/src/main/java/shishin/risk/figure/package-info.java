/** Pictures of risks, as SVG in Japanese or English and as JSON: bow-tie, exceedance curve, timeline, contributions. */
@NullMarked
package shishin.risk.figure;

import org.jspecify.annotations.NullMarked;
