package shishin.platform.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in a file.
 *
 * @param text what it shows; of a date ISO 8601, of a number its plain digits, of a formula the result kept with it
 * @param formula how the text came about, where it was calculated
 */
public record Cell(Type type, String text, @Nullable String formula) {

    public static final Cell EMPTY = new Cell(Type.TEXT, "", null);

    /** What a file says a cell is. A file of plain text says nothing: there every cell is TEXT. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Type.TEXT, text, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
