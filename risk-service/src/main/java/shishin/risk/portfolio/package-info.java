/** Portfolio: what several risks come to together, by their latest quantitative analyses. */
@NullMarked
package shishin.risk.portfolio;

import org.jspecify.annotations.NullMarked;
