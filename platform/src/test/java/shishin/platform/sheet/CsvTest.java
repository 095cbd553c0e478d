package shishin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.sheet.SheetRefused.Reason;

class CsvTest {

    private static final String TABLE = "code,題名\r\n1.1,\"漏えい, ①と～－\"\r\n";
    private static final List<List<String>> ROWS = List.of(List.of("code", "題名"), List.of("1.1", "漏えい, ①と～－"));

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, '\uFEFF', UTF-8",
        "UTF-16LE, '\uFEFF', UTF-16LE",
        "UTF-16BE, '\uFEFF', UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "windows-31j, '', windows-31j"
    })
    void a_file_is_read_in_the_encoding_it_is_in(String encoding, String mark, String found) throws IOException {
        var bytes = (mark + TABLE).getBytes(Charset.forName(encoding));
        assertThat(Shown.ofCsv(bytes).texts()).isEqualTo(ROWS);
        assertThat(Sheets.readCsv(new ByteArrayInputStream(bytes), Limits.USUAL, row -> {}))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'", "','"})
    void the_separator_is_the_one_the_first_line_uses(String separator) throws IOException {
        var file = "code" + separator + "\"a,b;c\td\"" + separator + "x\n";
        assertThat(Shown.ofCsv(file.getBytes(StandardCharsets.UTF_8)).texts())
                .containsExactly(List.of("code", "a,b;c\td", "x"));
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() throws IOException {
        var shown = Shown.ofCsv("a\n\"two\nlines\"\n\nd\n".getBytes(StandardCharsets.UTF_8));
        assertThat(shown.rows.getLast().place(0)).isEqualTo("A4");
    }

    @Test
    void bytes_that_are_text_in_no_encoding_are_refused() {
        refuses(Reason.UNKNOWN_ENCODING, new byte[] {'a', ',', (byte) 0x81, (byte) 0xFF, '\n'});
        refuses(Reason.UNKNOWN_ENCODING, new byte[] {'a', 'b', 0, 0, 1, 2, 3, (byte) 0xFF});
    }

    @Test
    void a_quote_that_never_ends_is_refused_before_it_fills_the_memory() {
        refuses(Reason.NOT_A_SHEET, ("a,\"" + "b".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void texts_that_would_be_calculated_stand_behind_an_apostrophe_and_come_back_without() throws IOException {
        var awkward =
                List.of("=1+1", "+81", "-", "@x", "\tx", "'=1", "''=1", "'s", "'", "＝１", "plain", "\"quoted\"", "");
        var out = new ByteArrayOutputStream();
        var file = new CsvFile(out, true);
        file.row(awkward);
        file.finish();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1,'+81,'-,'@x,'\tx,''=1,'''=1,'s,','＝１,plain,\"\"\"quoted\"\"\",\r\n");
        assertThat(Shown.ofCsv(out.toByteArray()).texts()).containsExactly(awkward);
    }

    private static void refuses(Reason reason, byte[] file) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> Shown.ofCsv(file))
                .extracting(SheetRefused::reason)
                .isEqualTo(reason);
    }
}
