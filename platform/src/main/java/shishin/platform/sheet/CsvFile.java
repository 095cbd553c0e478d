package shishin.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV as RFC 4180 has it, in UTF-8. Texts that a spreadsheet would calculate stand behind an apostrophe. */
public final class CsvFile implements Table {

    private static final String MARK = "\uFEFF";

    private final BufferedWriter writer;
    private final CsvWriter records;

    /**
     * Begins a file.
     *
     * @param marked whether it begins with the mark by which a spreadsheet knows UTF-8
     */
    public CsvFile(OutputStream out, boolean marked) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) writer.write(MARK);
        this.records = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void row(List<String> texts) {
        records.writeRecord(texts.stream().map(Neutral::out).toList());
    }

    /** Hands on what is still held back; closes nothing. */
    public void finish() throws IOException {
        records.flush();
        writer.flush();
    }
}
