/** What a new edition changes, what succeeds what, and which answers carry over to it. */
@NullMarked
package shishin.catalog.change;

import org.jspecify.annotations.NullMarked;
