package shishin.risk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shishin.platform.language.Language;

class CanvasTest {

    private static final Box SIZE = new Box(0, 0, 100, 50);

    private static String drawn(String text) {
        return new Canvas(Language.EN, SIZE, text, "desc")
                .text(1, 2, Font.LABEL, text)
                .done();
    }

    @Test
    void a_picture_is_titled_described_and_in_a_language() {
        assertThat(drawn("Risks"))
                .contains("role=\"img\"", "aria-labelledby=\"title desc\"", "lang=\"en\"")
                .contains("<title id=\"title\">Risks</title>", "<desc id=\"desc\">desc</desc>");
    }

    @Test
    void what_people_wrote_is_never_markup() {
        assertThat(drawn("<script>\"&\u0001"))
                .doesNotContain("<script>", "\u0001")
                .contains("&lt;script&gt;&quot;&amp;");
    }

    @Test
    void numbers_are_written_as_svg_reads_them_in_every_locale() {
        assertThat(new Canvas(Language.JA, SIZE, "t", "d")
                        .text(1.25, 1e6, Font.LABEL, "x")
                        .done())
                .contains("x=\"1.3\" y=\"1000000\"");
    }

    @Test
    void long_texts_break_between_words_and_anywhere_in_japanese() {
        assertThat(Wrapping.of("one two three", 4.5, 5)).containsExactly("one two", "three");
        assertThat(Wrapping.of("決済サーバーの暗号化", 4, 5)).containsExactly("決済サー", "バーの暗", "号化");
    }

    @Test
    void what_does_not_fit_is_cut_and_says_so() {
        assertThat(Wrapping.of("決済サーバーの暗号化", 4, 2)).containsExactly("決済サー", "バーの…");
        assertThat(Wrapping.of(" ", 4, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"TEXT", "FAINT_TEXT", "BLUE", "ORANGE", "GREEN", "RED"})
    void texts_are_readable_on_white(Ink ink) {
        assertThat(1.05 / (luminance(ink.code()) + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(String code) {
        return 0.2126 * part(code, 1) + 0.7152 * part(code, 3) + 0.0722 * part(code, 5);
    }

    private static double part(String code, int from) {
        var share = Integer.parseInt(code.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
