package shishin.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place after which a page starts: the last row's sort value and id. Opaque to callers.
 *
 * @param order the order the page was read in, such as {@code -updatedAt}; a cursor serves no other
 */
record Cursor(String order, String value, String id) {

    private static final String SEPARATOR = "\u001f";

    String encode() {
        var plain = String.join(SEPARATOR, order, value, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the last row in a list that is held in memory, from 1. */
    int place() {
        if (!value.matches("[1-9]\\d{0,8}")) throw new InvalidCursor();
        return Integer.parseInt(value);
    }

    static Cursor decode(String opaque, String order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length != 3 || !parts[0].equals(order)) throw new InvalidCursor();
            return new Cursor(parts[0], parts[1], parts[2]);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidCursor();
        }
    }
}
