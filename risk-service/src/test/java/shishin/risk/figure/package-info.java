/** What is promised of pictures. */
@NullMarked
package shishin.risk.figure;

import org.jspecify.annotations.NullMarked;
