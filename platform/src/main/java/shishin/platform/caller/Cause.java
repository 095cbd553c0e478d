package shishin.platform.caller;

import org.jspecify.annotations.Nullable;

/**
 * The call that something comes of.
 *
 * @param correlationId ties together what one call caused, over services and facts
 * @param traceparent the W3C trace context it was done in; none where nobody traces
 */
public record Cause(String correlationId, @Nullable String traceparent) {}
