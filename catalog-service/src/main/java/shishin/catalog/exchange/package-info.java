/** Every way a catalogue comes in and goes out: what a format reads and writes, and what is told about a file. */
@NullMarked
package shishin.catalog.exchange;

import org.jspecify.annotations.NullMarked;
