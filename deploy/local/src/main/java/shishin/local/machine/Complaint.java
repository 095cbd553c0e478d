package shishin.local.machine;

/** What a person must hear, in a message that says what to do; printed without a stack. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Complaint(String message) {
        super(message);
    }

    public Complaint(String message, Throwable cause) {
        super(message, cause);
    }
}
