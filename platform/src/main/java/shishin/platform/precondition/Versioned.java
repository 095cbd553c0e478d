package shishin.platform.precondition;

/** A view of a thing that changes; its version becomes the strong ETag {@code "<version>"}. */
public interface Versioned {

    long version();
}
