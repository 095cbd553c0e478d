package shishin.assessment.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import shishin.assessment.drawing.Chart.Row;
import shishin.assessment.drawing.Chart.Scale;

class DrawingTest {

    private static final Scale SHARE = new Scale("Share", Colour.BLUE, 1);
    private static final Scale LEVEL = new Scale("Level", Colour.PURPLE, 5);

    private static Chart chart(Row... rows) {
        return new Chart("en", "Title & <more>", "Below", List.of(SHARE, LEVEL), List.of(rows));
    }

    private static Row row(String mark, @Nullable Double... values) {
        return new Row(mark, "Name \"" + mark + "\"", Arrays.asList(values));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void every_picture_has_a_title_and_says_in_words_what_it_shows() throws Exception {
        var chart = chart(row("1", 0.5, 2.5), row("2", null, null), row("3", 1.0, 5.0));
        for (var svg : List.of(Wheel.draw(chart, SHARE, 0.5), Radar.draw(chart), Lines.draw(chart))) {
            var picture = read(svg);
            assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(picture.getDocumentElement().getAttribute("aria-labelledby"))
                    .isEqualTo("title desc");
            assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Title & <more>");
            assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo("1 Name \"1\": Share 50%, Level 2.5. 2 Name \"2\": Share –, Level –. "
                            + "3 Name \"3\": Share 100%, Level 5.0.");
        }
    }

    @Test
    void a_wheel_of_one_sector_goes_the_long_way_round() {
        assertThat(Wheel.draw(chart(row("1", 1.0, 5.0)), SHARE, null))
                .contains(" 0 1 1 ")
                .contains(">–</text>");
    }

    @Test
    void what_has_no_value_leaves_a_gap_in_a_line() {
        var svg = Lines.draw(chart(row("a", 0.1, 1.0), row("b", null, 1.0), row("c", 0.3, 1.0)));
        assertThat(svg).containsPattern("<path d=\"M [\\d.]+ [\\d.]+ M [\\d.]+ [\\d.]+\"");
    }

    @Test
    void a_picture_of_nothing_is_still_one() throws Exception {
        for (var svg : Stream.of(Wheel.draw(chart(), SHARE, null), Radar.draw(chart()), Lines.draw(chart()))
                .toList()) read(svg);
    }

    @Test
    void a_value_beyond_its_scale_ends_with_it() {
        assertThat(SHARE.place(1.7)).isEqualTo(1);
        assertThat(LEVEL.place(-1)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_colour_can_be_read_on_white(Colour colour) {
        assertThat(1.05 / (luminance(colour.code()) + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance (WCAG 2.2). */
    private static double luminance(String code) {
        return 0.2126 * channel(code, 1) + 0.7152 * channel(code, 3) + 0.0722 * channel(code, 5);
    }

    private static double channel(String code, int at) {
        double value = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
