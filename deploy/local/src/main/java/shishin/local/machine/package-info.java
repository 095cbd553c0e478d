/** What the machine gives: processes, ports, memory, disk, archives. Knows nothing of Shishin's servers. */
@NullMarked
package shishin.local.machine;

import org.jspecify.annotations.NullMarked;
