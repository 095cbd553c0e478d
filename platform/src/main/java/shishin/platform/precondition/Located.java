package shishin.platform.precondition;

import java.net.URI;
import java.net.URISyntaxException;

/** A view of a thing with an address of its own; on 201 it becomes the Location header. */
public interface Located {

    /** The path, from {@code /api/v1}. */
    String location();

    /** The same as a header takes it: codes and numbers in it may be Japanese. */
    default String encoded() {
        try {
            return new URI(null, null, location(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
