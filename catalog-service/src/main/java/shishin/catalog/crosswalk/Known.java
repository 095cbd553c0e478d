package shishin.catalog.crosswalk;

import java.util.UUID;

/**
 * A correspondence as it stands for the tenant.
 *
 * @param shipped whether it came with the service; then every tenant decides on it for itself
 */
public record Known(UUID id, Claim claim, boolean shipped, Review review, long version) {}
