package shishin.platform.sheet;

import java.io.IOException;

/** A file that is not read, or not read on: it is none, or more than one is ready to take. */
public final class SheetRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Neither a workbook nor what it was said to be. */
        NOT_A_SHEET,
        /** Protected by a password. */
        ENCRYPTED,
        /** Packed so densely that unpacking it is an attack. */
        BOMB,
        TOO_MANY_BYTES,
        TOO_MANY_ROWS,
        TOO_MANY_CELLS,
        TOO_MANY_COLUMNS,
        TOO_LONG_A_CELL,
        /** Bytes that are text in no encoding that is read here. */
        UNKNOWN_ENCODING
    }

    public SheetRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    SheetRefused(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
