/** The editions that come with the service, read from its class path. */
@NullMarked
package shishin.catalog.edition.builtin;

import org.jspecify.annotations.NullMarked;
