package shishin.platform.sheet;

import shishin.platform.sheet.SheetRefused.Reason;

/** Counts what is read, and refuses what is too much. */
final class Counting {

    private final Limits limits;
    private int rows;
    private long cells;
    private long shared;
    private long expanded;

    Counting(Limits limits) {
        this.limits = limits;
    }

    void row(int cellsOfRow) throws SheetRefused {
        cells += cellsOfRow;
        if (++rows > limits.rows()) throw new SheetRefused(Reason.TOO_MANY_ROWS, "more than " + limits.rows());
        if (cells > limits.cells()) throw new SheetRefused(Reason.TOO_MANY_CELLS, "more than " + limits.cells());
    }

    void column(int column) throws SheetRefused {
        if (column < 0 || column >= limits.columns())
            throw new SheetRefused(Reason.TOO_MANY_COLUMNS, "more than " + limits.columns());
    }

    void text(int characters) throws SheetRefused {
        if (characters > limits.characters())
            throw new SheetRefused(Reason.TOO_LONG_A_CELL, "more than %d characters".formatted(limits.characters()));
    }

    void expanded(int bytes) throws SheetRefused {
        expanded += bytes;
        if (expanded > limits.expanded())
            throw new SheetRefused(Reason.BOMB, "more than %d bytes unpacked".formatted(limits.expanded()));
    }

    void shared(int characters) throws SheetRefused {
        // An entry costs memory even when it is empty.
        shared += characters + 32L;
        if (shared > limits.shared())
            throw new SheetRefused(Reason.TOO_MANY_BYTES, "more than %d shared characters".formatted(limits.shared()));
    }
}
