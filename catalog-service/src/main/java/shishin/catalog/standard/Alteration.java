package shishin.catalog.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a clause or ruling from one text of a standard to another. */
@Schema(name = "StandardChange")
public enum Alteration {
    ADDED,
    REMOVED,
    CHANGED
}
