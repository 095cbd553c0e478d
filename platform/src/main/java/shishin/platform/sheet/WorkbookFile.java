package shishin.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import shishin.platform.language.Language;

/**
 * Writes a workbook (XLSX). Rows go to temporary files as they come, so memory does not grow with them; the same rows
 * give the same bytes.
 */
public final class WorkbookFile implements Closeable {

    /** The longest text that a cell of a spreadsheet takes; {@link #pieces} makes shorter ones of a longer one. */
    static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 50;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(workbook);

    public WorkbookFile(String title) {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Shishin");
        // A file says what it holds, not when it was asked for: the same content is the same file.
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    }

    /** Says which language it is written in. */
    public WorkbookFile in(Language language) {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.getUnderlyingProperties().setLanguageProperty(language.tag());
        return this;
    }

    /** Begins a sheet with its header row; at most 31 characters of name, none of {@code []*?/\:}. */
    public Table sheet(String name, List<Column> columns) {
        var sheet = workbook.createSheet(name);
        return new SheetWriting(sheet, styles).begin(columns);
    }

    /** Begins a sheet of prose: no header, wide columns that wrap. */
    public Table page(String name, List<Integer> widths) {
        var sheet = workbook.createSheet(name);
        return new SheetWriting(sheet, styles).page(widths);
    }

    /** Writes all of it; closes nothing. */
    public void write(OutputStream out) throws IOException {
        var whole = Files.createTempFile("shishin-workbook-", ".part");
        try {
            try (var file = Files.newOutputStream(whole)) {
                workbook.write(file);
            }
            Archive.copyWithoutTimes(whole, out);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A text as one or more that each fit into a cell; put together they are the text again. */
    public static List<String> pieces(String text) {
        return Pieces.of(text, LONGEST_TEXT);
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
