package shishin.platform.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * One row of a table.
 *
 * @param sheet its name; empty in a file that has no sheets
 * @param number from 1, as a spreadsheet counts
 * @param cells from column A on
 */
public record Row(String sheet, int number, List<Cell> cells) {

    /** The cell of a column, counted from 0; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Where the cell of a column is, as a spreadsheet names it: {@code Items!B7}, or {@code B7} without sheets. */
    public String place(int column) {
        var cell = CellReference.convertNumToColString(column) + number;
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
