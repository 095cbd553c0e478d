package shishin.platform.print;

import org.jspecify.annotations.Nullable;

/**
 * What a piece of a page is, for those who do not see it: a place in the tree that tells readers of the screen in which
 * order and how to read. Each is its own, however alike two are.
 */
final class Element {

    private final String role;
    private final @Nullable Element parent;

    /** @param role a standard structure type of PDF (ISO 32000-1, 14.8.4), such as {@code H1}, {@code P}, {@code TD} */
    Element(String role, @Nullable Element parent) {
        this.role = role;
        this.parent = parent;
    }

    String role() {
        return role;
    }

    @Nullable
    Element parent() {
        return parent;
    }
}
