package shishin.assessment.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {

    private static List<Splitter.Piece> split(String text) throws IOException {
        var splitter = new Splitter(new ByteArrayInputStream(text.getBytes(UTF_8)));
        var pieces = new ArrayList<Splitter.Piece>();
        for (var piece = splitter.next(); piece.isPresent(); piece = splitter.next()) pieces.add(piece.get());
        return pieces;
    }

    private static List<String> texts(List<Splitter.Piece> pieces) {
        return pieces.stream().map(piece -> new String(piece.text(), UTF_8)).toList();
    }

    @Test
    void lines_end_at_line_ends_and_at_the_end() throws IOException {
        assertThat(texts(split("a\nb\r\nc"))).containsExactly("a", "b\r", "c");
    }

    @Test
    void blank_lines_are_counted_but_not_answered() throws IOException {
        var pieces = split("a\n\n \r\nb\n");
        assertThat(texts(pieces)).containsExactly("a", "b");
        assertThat(pieces.stream().map(Splitter.Piece::number)).containsExactly(1L, 4L);
    }

    @Test
    void an_empty_stream_has_no_lines() throws IOException {
        assertThat(split("")).isEmpty();
    }

    @Test
    void a_line_longer_than_the_buffer_stays_whole() throws IOException {
        var line = "指針".repeat(20_000);
        assertThat(texts(split(line + "\nb"))).containsExactly(line, "b");
    }

    @Test
    void a_line_too_long_is_told_and_skipped() throws IOException {
        var pieces = split("x".repeat(Splitter.LONGEST + 1) + "\nb");
        assertThat(pieces.stream().map(Splitter.Piece::tooLong)).containsExactly(true, false);
        assertThat(new String(pieces.getLast().text(), UTF_8)).isEqualTo("b");
    }

    @Test
    void a_line_of_exactly_the_bound_is_taken() throws IOException {
        assertThat(split("x".repeat(Splitter.LONGEST)).getFirst().tooLong()).isFalse();
    }
}
