/** The main job told as a story: one sentence, one call, the essence of the answer, a check. */
@NullMarked
package shishin.local.demo;

import org.jspecify.annotations.NullMarked;
