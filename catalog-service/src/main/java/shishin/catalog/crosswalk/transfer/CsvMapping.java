package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A crosswalk as a table: its columns, its encoding, and what a spreadsheet would take for a formula. */
final class CsvMapping {

    static final List<String> COLUMNS = List.of(
            "source_catalogue",
            "source_item",
            "target_catalogue",
            "target_item",
            "relation",
            "strength",
            "rationale",
            "explanation_ja",
            "explanation_en",
            "document",
            "page",
            "status");

    static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(CrosswalkImport.LARGEST)
                            .maxStringLength(100_000)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvMapping() {}

    /** As UTF-8 where it is, otherwise as the Shift_JIS of spreadsheets in Japan; without a byte order mark. */
    static String decoded(byte[] file) throws CharacterCodingException {
        try {
            var text = strictly(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return strictly(file, Charset.forName("windows-31j"));
        }
    }

    private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    /** Behind an apostrophe, so that no spreadsheet calculates it. */
    static String plain(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Without the apostrophe. */
    static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
