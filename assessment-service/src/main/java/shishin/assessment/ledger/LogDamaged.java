package shishin.assessment.ledger;

/** What is kept of the log is not what was signed: nothing is signed any more until somebody has looked. */
final class LogDamaged extends IllegalStateException {

    LogDamaged(String how) {
        super("The ledger was altered outside of this service: " + how);
    }
}
