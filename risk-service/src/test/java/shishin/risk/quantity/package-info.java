@NullMarked
package shishin.risk.quantity;

import org.jspecify.annotations.NullMarked;
