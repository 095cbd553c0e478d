/** Run: models answered on request, the small ones at once, the larger ones by whichever replica takes them. */
@NullMarked
package shishin.risk.run;

import org.jspecify.annotations.NullMarked;
