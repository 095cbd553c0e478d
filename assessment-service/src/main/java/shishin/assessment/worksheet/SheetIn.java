package shishin.assessment.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.SheetRefused;
import shishin.platform.sheet.SheetVisitor;
import shishin.platform.sheet.Sheets;

/** Reads the rows of a worksheet that answer: of every sheet that has a column with codes. */
final class SheetIn implements SheetVisitor {

    /** Several times what an assessment asks. */
    static final int MOST = 20_000;

    /** Bytes of a file. */
    static final int LARGEST = 16 << 20;

    private static final Limits LIMITS = new Limits(LARGEST, 96L << 20, MOST, 400_000, 64, 40_000, 8 << 20);

    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    static List<SheetRow> read(SheetFormat format, InputStream in) {
        var reading = new SheetIn();
        try {
            switch (format) {
                case XLSX -> Sheets.readWorkbook(in, LIMITS, reading);
                case CSV -> Sheets.readCsv(in, LIMITS, reading);
            }
        } catch (SheetRefused refused) {
            throw new NotAWorksheet(refused.reason().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reading.columns.isEmpty() && reading.rows.isEmpty()) throw new NotAWorksheet("NO_COLUMN_OF_CODES");
        return reading.rows;
    }

    @Override
    public void sheet(String name, boolean hidden) {
        columns.clear();
    }

    @Override
    public void row(Row row) {
        if (columns.isEmpty()) header(row);
        else keep(new SheetRow(row, new EnumMap<>(columns)));
    }

    private void header(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            Field.of(row.cell(i).text()).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        if (!columns.containsKey(Field.CODE)) columns.clear();
    }

    private void keep(SheetRow row) {
        if (row.isAnswer()) rows.add(row);
    }
}
