package shishin.assessment.drawing;

import org.jspecify.annotations.Nullable;
import shishin.assessment.drawing.Chart.Scale;
import shishin.assessment.drawing.Svg.Lettering;

/** A wheel: a sector for each row, in it a ring for each scale, filled as far as the value goes. */
public final class Wheel {

    private static final int X = 232;
    private static final int Y = 300;
    private static final int OUTER = 190;
    private static final int RING = 30;
    private static final int GAP = 6;
    private static final double PAUSE = Math.toRadians(5);
    private static final int WIDTH = 900;

    private final Chart chart;
    private final Svg svg;

    private Wheel(Chart chart) {
        this.chart = chart;
        this.svg = new Svg(chart, WIDTH, Math.max(540, 140 + chart.rows().size() * Register.ROW));
    }

    /**
     * Draws it, clockwise from the top.
     *
     * @param middle of the whole, by the scale; written in the middle
     */
    public static String draw(Chart chart, Scale scale, @Nullable Double middle) {
        return new Wheel(chart).draw(scale, middle);
    }

    private String draw(Scale scale, @Nullable Double middle) {
        for (int row = 0; row < chart.rows().size(); row++) sector(row);
        svg.text(X, Y + 6, Lettering.FIGURE, scale.text(middle));
        svg.text(X, Y + 30, Lettering.AXIS, scale.name());
        Register.write(svg, chart, 480, 120);
        return svg.finish();
    }

    private void sector(int number) {
        var row = chart.rows().get(number);
        double turn = 2 * Math.PI / chart.rows().size();
        double from = number * turn + PAUSE / 2;
        double span = turn - PAUSE;
        svg.begin(chart.sentence(row));
        for (int ring = 0; ring < chart.scales().size(); ring++) {
            double radius = OUTER - ring * (RING + GAP) - RING / 2.0;
            arc(radius, from, span, Colour.TRACK);
            var scale = chart.scales().get(ring);
            var value = row.values().get(ring);
            if (value != null && scale.place(value) > 0)
                arc(radius, from, span * scale.place(value), scale.colour().code());
        }
        svg.text(x(OUTER + 18, from + span / 2), y(OUTER + 18, from + span / 2) + 5, Lettering.MARK, row.mark());
        svg.end();
    }

    private void arc(double radius, double from, double span, String colour) {
        svg.add(
                "<path d=\"M %.2f %.2f A %.1f %.1f 0 %d 1 %.2f %.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>\n",
                x(radius, from),
                y(radius, from),
                radius,
                radius,
                span > Math.PI ? 1 : 0,
                x(radius, from + span),
                y(radius, from + span),
                colour,
                RING);
    }

    private static double x(double radius, double angle) {
        return X + radius * Math.sin(angle);
    }

    private static double y(double radius, double angle) {
        return Y - radius * Math.cos(angle);
    }
}
