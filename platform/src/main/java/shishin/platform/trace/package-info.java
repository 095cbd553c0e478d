/** Traces over HTTP and Kafka, for OpenTelemetry: recorded where a collector is named, and otherwise handed on as they came. */
@NullMarked
package shishin.platform.trace;

import org.jspecify.annotations.NullMarked;
