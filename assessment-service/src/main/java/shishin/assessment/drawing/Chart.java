package shishin.assessment.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be drawn.
 *
 * @param language of all its words, as a tag
 * @param subtitle one line below the title
 * @param rows each with one value for each scale
 */
public record Chart(String language, String title, String subtitle, List<Scale> scales, List<Row> rows) {

    /**
     * What is measured, from 0 on.
     *
     * @param most the end of the scale; 1 for shares, which are written in per cent
     */
    public record Scale(String name, Colour colour, double most) {

        /** Where a value lies, 0 to 1. */
        double place(double value) {
            return Math.clamp(value / most, 0, 1);
        }

        /** The value as it is written. */
        public String text(@Nullable Double value) {
            if (value == null) return "–";
            return most == 1
                    ? String.format(Locale.ROOT, "%.0f%%", value * 100)
                    : String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /**
     * One thing that is measured.
     *
     * @param mark a short name, as it stands in the picture
     * @param name what it is; may be empty
     */
    public record Row(String mark, String name, List<@Nullable Double> values) {}

    /** All of it in words, for those who do not see it. */
    String description() {
        return rows.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    String sentence(Row row) {
        var values = IntStream.range(0, scales.size())
                .mapToObj(i -> scales.get(i).name() + " "
                        + scales.get(i).text(row.values().get(i)))
                .collect(Collectors.joining(", "));
        return (row.mark() + " " + row.name()).strip() + ": " + values + ".";
    }
}
