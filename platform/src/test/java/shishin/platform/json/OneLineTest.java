package shishin.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "安全　基準", "\u3000基準", "R-2026-0001", "😀"})
    void a_name_is_one_line(String name) {
        assertThat(name).matches(OneLine.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u00a0",
                "\t",
                "\u0000",
                "a\u0000",
                "\u0000a",
                "a\tb",
                "a\nb",
                "a\n",
                "\ra",
                "a\u007f",
                "\u0085",
                "a\u0085b",
                "a\u2028b",
                "\u2029"
            })
    void blanks_and_controls_are_none(String name) {
        assertThat(name).doesNotMatch(OneLine.PATTERN);
    }
}
