package shishin.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnmarkedTest {

    private static final String MARK = "\uFEFF";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(MARK + "code", "code"),
                Arguments.of("code", "code"),
                Arguments.of("～code", "～code"),
                Arguments.of("x" + MARK, "x" + MARK),
                Arguments.of(MARK + MARK + "y", MARK + "y"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_mark_at_the_beginning_is_left_out_and_nothing_else(String given, String written) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var out = new Unmarked(whole)) {
            out.write(given.getBytes(UTF_8));
        }
        var piecemeal = new ByteArrayOutputStream();
        try (var out = new Unmarked(piecemeal)) {
            for (var octet : given.getBytes(UTF_8)) out.write(octet);
        }
        assertThat(whole.toString(UTF_8)).isEqualTo(written);
        assertThat(piecemeal.toString(UTF_8)).isEqualTo(written);
    }
}
