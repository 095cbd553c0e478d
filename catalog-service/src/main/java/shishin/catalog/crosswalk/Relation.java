package shishin.catalog.crosswalk;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How what the source asks lies to what the target asks, as sets (NIST IR 8477, 4.3; OSCAL control mapping).
 */
@Schema(name = "CrosswalkRelation")
public enum Relation {
    /** The same in the same words. */
    EQUAL("equal-to", 10),
    /** The same in other words. */
    EQUIVALENT("equivalent-to", 8),
    /** The source lies within the target. */
    SUBSET("subset-of", 6),
    /** The target lies within the source. */
    SUPERSET("superset-of", 6),
    /** They share something, and each asks for more. */
    INTERSECTS("intersects-with", 4),
    /** They share nothing. */
    NONE("no-relationship", 0);

    private final String token;
    private final int usualStrength;

    Relation(String token, int usualStrength) {
        this.token = token;
        this.usualStrength = usualStrength;
    }

    /** As OSCAL says it. */
    public String token() {
        return token;
    }

    /** What is assumed where a source tells a relation without its strength. */
    public int usualStrength() {
        return usualStrength;
    }

    /** As it reads from the target. */
    public Relation inverse() {
        return switch (this) {
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case EQUAL, EQUIVALENT, INTERSECTS, NONE -> this;
        };
    }

    /** Whether whoever keeps the source keeps the whole target. */
    public boolean coversTarget() {
        return this == EQUAL || this == EQUIVALENT || this == SUPERSET;
    }

    /**
     * What follows for A and B when A stands in this relation to C, and C in the next to B; empty where nothing does. Two
     * sets within one third, or two that each share something with it, may still have nothing in common.
     */
    @SuppressWarnings("checkstyle:CyclomaticComplexity") // a table of composition
    public Optional<Relation> then(Relation next) {
        if (this == NONE || next == NONE) return Optional.empty();
        if (this == EQUAL) return Optional.of(next);
        if (next == EQUAL || next == EQUIVALENT) return Optional.of(this);
        return switch (this) {
            case EQUIVALENT -> Optional.of(next);
            case SUBSET -> next == SUBSET ? Optional.of(SUBSET) : Optional.empty();
            case SUPERSET -> Optional.of(next == SUPERSET ? SUPERSET : INTERSECTS);
            case INTERSECTS -> next == SUBSET ? Optional.of(INTERSECTS) : Optional.empty();
            case EQUAL, NONE -> throw new IllegalStateException("answered above");
        };
    }
}
