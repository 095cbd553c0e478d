package shishin.assessment.carryover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A part of the catalogue's plan, as far as it is read here. */
record CarryOverPlanned(UUID planId, String before, String after, int part, int parts, List<Line> lines, Instant at) {

    static final String TYPE = "shishin.catalog.carry-over-planned.v1";

    /** What becomes of the answers to one item of the edition before. */
    record Line(String item, List<String> successors, Verdict verdict, String reason) {

        Fate fate() {
            return new Fate(successors, verdict, reason);
        }
    }
}
