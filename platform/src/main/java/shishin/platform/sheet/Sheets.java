package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;

/** Reads workbooks and CSV, row by row, in bounded memory. */
public final class Sheets {

    private Sheets() {}

    /**
     * Shows every row of every sheet of a workbook (XLSX).
     *
     * @throws SheetRefused when it is none, or too much
     */
    public static void readWorkbook(InputStream in, Limits limits, SheetVisitor visitor) throws IOException {
        try (var spool = Spool.of(in, limits.bytes())) {
            new WorkbookReading(limits, visitor).read(spool.file());
        }
    }

    /**
     * Shows every row of a CSV file (RFC 4180, or with semicolons or tabs), in whichever encoding it is: UTF-8, UTF-16
     * with or without its mark, or the Shift_JIS that spreadsheets in Japan write (Windows-31J).
     *
     * @return the encoding it was read in
     * @throws SheetRefused when it is none, or too much
     */
    public static String readCsv(InputStream in, Limits limits, SheetVisitor visitor) throws IOException {
        try (var spool = Spool.of(in, limits.bytes())) {
            return new CsvReading(limits, visitor).read(spool.file());
        }
    }
}
