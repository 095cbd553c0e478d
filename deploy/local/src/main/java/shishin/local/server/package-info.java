/** The servers, one class each: what they need, how they are started, when they are ready. */
@NullMarked
package shishin.local.server;

import org.jspecify.annotations.NullMarked;
