package shishin.platform.sheet;

/** Is shown a file from top to bottom, one row at a time, so that the whole is never held. */
public interface SheetVisitor {

    /** A sheet begins; a file without sheets is one with an empty name. */
    default void sheet(String name, boolean hidden) {}

    /** A row that has a cell; rows come in order, empty ones may be left out. */
    void row(Row row);

    /** After its rows, cells of the sheet that were made one, such as {@code B2:B9}: only the first has a text. */
    default void merged(String sheet, String range) {}
}
