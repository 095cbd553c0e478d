/** Tells the world what became true: facts leave for Kafka if, and only if, the transaction that made them true commits. */
@NullMarked
package shishin.platform.outbox;

import org.jspecify.annotations.NullMarked;
