package shishin.catalog.crosswalk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a correspondence may be relied on. */
@Schema(name = "CrosswalkStatus")
public enum Status {
    PROPOSED,
    APPROVED,
    REJECTED
}
