/** What to do about what falls short. The packages are in reading order in {@code docs/architecture.md}. */
@NullMarked
package shishin.risk;

import org.jspecify.annotations.NullMarked;
