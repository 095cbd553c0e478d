/** Reads that may be some moments behind, kept away from the database that takes the writes. */
@NullMarked
package shishin.platform.replica;

import org.jspecify.annotations.NullMarked;
