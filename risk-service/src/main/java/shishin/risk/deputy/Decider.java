package shishin.risk.deputy;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may decide.
 *
 * @param onBehalfOf the owner, where a deputy decides
 */
public record Decider(String name, @Nullable String onBehalfOf) {}
