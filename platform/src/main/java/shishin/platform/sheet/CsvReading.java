package shishin.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shishin.platform.sheet.SheetRefused.Reason;

/** Reads one CSV file. */
final class CsvReading {

    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Limits limits;
    private final SheetVisitor visitor;
    private final Counting counting;

    CsvReading(Limits limits, SheetVisitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
        this.counting = new Counting(limits);
    }

    String read(Path file) throws IOException {
        var charset = Encoding.of(file);
        var separator = separator(file, charset);
        visitor.sheet("", false);
        try (var reader = Encoding.strict(file, charset);
                var records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(limits.characters() * 2)
                        .ofCsvRecord(withoutMark(reader))) {
            var number = 0;
            for (var record : records) show(++number, record);
        } catch (CsvParseException unreadable) {
            throw refusal(unreadable);
        }
        return charset.name();
    }

    private static SheetRefused refusal(CsvParseException unreadable) {
        return unreadable.getCause() instanceof CharacterCodingException cause
                ? new SheetRefused(Reason.UNKNOWN_ENCODING, "bytes that make no sense", cause)
                : new SheetRefused(Reason.NOT_A_SHEET, String.valueOf(unreadable.getMessage()), unreadable);
    }

    private void show(int number, CsvRecord record) throws SheetRefused {
        counting.column(record.getFieldCount() - 1);
        counting.row(record.getFieldCount());
        var cells = new ArrayList<Cell>(record.getFieldCount());
        for (var field : record.getFields()) {
            counting.text(field.length());
            cells.add(Cell.text(Neutral.in(field)));
        }
        visitor.row(new Row("", number, List.copyOf(cells)));
    }

    /** The one that is most frequent in the first line, outside of quotes. */
    private static char separator(Path file, Charset charset) throws IOException {
        var counts = new int[SEPARATORS.size()];
        try (var reader = Encoding.strict(file, charset)) {
            var quoted = false;
            for (int i = 0, c; i < 64 << 10 && (c = reader.read()) >= 0; i++) {
                if (c == '"') quoted = !quoted;
                if (!quoted && (c == '\n' || c == '\r')) break;
                var separator = SEPARATORS.indexOf((char) c);
                if (!quoted && separator >= 0) counts[separator]++;
            }
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return SEPARATORS.get(best);
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var pushback = new PushbackReader(reader);
        var first = pushback.read();
        if (first >= 0 && first != MARK) pushback.unread(first);
        return pushback;
    }
}
