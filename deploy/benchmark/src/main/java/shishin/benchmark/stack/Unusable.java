package shishin.benchmark.stack;

/** Something that is needed to measure is not there or does not answer as it should; the message says what. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
