package shishin.assessment.drawing;

import org.jspecify.annotations.Nullable;
import shishin.assessment.drawing.Svg.Lettering;

/** The list beside a picture: what each mark means, and its values in figures. */
final class Register {

    static final int ROW = 46;
    private static final int STEP = 132;
    private static final int LONGEST = 52;

    private Register() {}

    static void write(Svg svg, Chart chart, int x, int top) {
        int y = top;
        for (var row : chart.rows()) {
            svg.text(x, y, Lettering.NAME, cut((row.mark() + "  " + row.name()).strip()));
            for (int i = 0; i < chart.scales().size(); i++)
                value(svg, chart.scales().get(i), row.values().get(i), x + i * STEP, y + 20);
            y += ROW;
        }
    }

    private static void value(Svg svg, Chart.Scale scale, @Nullable Double value, int x, int y) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"11\" height=\"11\" rx=\"2\" fill=\"%s\"/>\n",
                x, y - 10, scale.colour().code());
        svg.text(x + 17, y, Lettering.VALUE, scale.name() + " " + scale.text(value));
    }

    /** Wide characters count twice; the whole name is in the description. */
    private static String cut(String name) {
        int wide = 0;
        for (int i = 0; i < name.length(); i++) {
            wide += name.charAt(i) >= 0x2E80 ? 2 : 1;
            if (wide > LONGEST) return name.substring(0, i) + "…";
        }
        return name;
    }
}
