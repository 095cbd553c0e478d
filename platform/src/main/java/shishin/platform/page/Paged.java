package shishin.platform.page;

import org.jspecify.annotations.Nullable;

/** An answer that may go on; it is sent with a link to where. */
public interface Paged {

    /** The cursor of the following page; nothing on the last. */
    @Nullable
    String next();
}
