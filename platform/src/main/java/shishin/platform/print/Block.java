package shishin.platform.print;

import java.util.List;

/** A piece of a document. A newline in a text begins a new line. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 to 4; the first three are in the table of contents
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /**
     * A quotation in a box.
     *
     * @param source where it is quoted from; empty for none
     */
    record Quote(String text, String source) implements Block {}

    /**
     * A table whose header comes again on every page.
     *
     * @param rows asked for once, one after the other, and forgotten when they are printed
     */
    record Grid(List<Column> columns, Iterable<List<Cell>> rows) implements Block {}

    /**
     * A column of a table.
     *
     * @param weight its share of the width, against those of the other columns
     */
    record Column(String header, int weight) {}

    /**
     * A cell of a table.
     *
     * @param indent steps to the right, from 0
     * @param strong set heavily
     */
    record Cell(String text, int indent, boolean strong) {

        public static Cell of(String text) {
            return new Cell(text, 0, false);
        }
    }
}
