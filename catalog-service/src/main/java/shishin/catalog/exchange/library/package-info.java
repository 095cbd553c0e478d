/** Libraries of CISO Assistant (YAML), in and out: one framework and its requirement nodes. */
@NullMarked
package shishin.catalog.exchange.library;

import org.jspecify.annotations.NullMarked;
