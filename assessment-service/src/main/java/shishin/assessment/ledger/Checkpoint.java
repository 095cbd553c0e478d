package shishin.assessment.ledger;

/**
 * A log at a size (C2SP tlog-checkpoint).
 *
 * @param origin which log it is
 */
record Checkpoint(String origin, long size, Hash root) {

    /** What is signed. */
    String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root.base64());
    }
}
