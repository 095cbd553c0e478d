package shishin.platform.precondition;

/** A view of a thing with an address of its own; on 201 it becomes the Location header. */
public interface Located {

    /** The path, from {@code /api/v1}. */
    String location();
}
