/** Quantity: models of annual loss as they are written in a request, and what the engines answer to them. */
@NullMarked
package shishin.risk.quantity;

import org.jspecify.annotations.NullMarked;
