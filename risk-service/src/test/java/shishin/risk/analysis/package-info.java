@NullMarked
package shishin.risk.analysis;

import org.jspecify.annotations.NullMarked;
