package shishin.catalog.publication;

import java.util.regex.Pattern;

/** How much an edition may hold, and what it may be called; readers mend what goes beyond. */
public final class EditionLimits {

    /** An edition is held in memory whole. */
    public static final int MOST_LINES = 20_000;

    /** Characters. */
    public static final int LONGEST_TITLE = 4_000;

    /** Levels of lines below lines of their kind. */
    public static final int DEEPEST = 20;

    /** What an edition may be called. */
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private EditionLimits() {}

    /** Whether an edition may be called so. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
