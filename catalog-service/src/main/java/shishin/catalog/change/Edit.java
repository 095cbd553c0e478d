package shishin.catalog.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of words that was kept, taken out or put in. */
record Edit(Act act, String text) {

    @Schema(name = "EditAct")
    enum Act {
        KEPT,
        REMOVED,
        ADDED
    }
}
