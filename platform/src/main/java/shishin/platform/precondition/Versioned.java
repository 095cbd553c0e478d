package shishin.platform.precondition;

/** A view of a thing that changes; its version becomes the strong ETag {@code "<version>"}. */
public interface Versioned {

    long version();

    /** Whether the version tells every change; while it does not, nothing is answered with 304. */
    default boolean settled() {
        return true;
    }
}
