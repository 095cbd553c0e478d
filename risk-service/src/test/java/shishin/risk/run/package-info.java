@NullMarked
package shishin.risk.run;

import org.jspecify.annotations.NullMarked;
