/** OSCAL catalogues and profiles (1.0 to 1.2) as JSON, XML and YAML, in and out. */
@NullMarked
package shishin.catalog.exchange.oscal;

import org.jspecify.annotations.NullMarked;
