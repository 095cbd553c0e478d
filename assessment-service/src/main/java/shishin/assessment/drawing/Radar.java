package shishin.assessment.drawing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shishin.assessment.drawing.Svg.Lettering;

/** A radar: an axis for each row, a line around for each scale. What has no value is drawn at the middle, and said to have none. */
public final class Radar {

    private static final int X = 232;
    private static final int Y = 310;
    private static final int RADIUS = 175;
    private static final int GRADES = 4;
    private static final int WIDTH = 900;

    private final Chart chart;
    private final Svg svg;

    private Radar(Chart chart) {
        this.chart = chart;
        this.svg = new Svg(chart, WIDTH, Math.max(560, 140 + chart.rows().size() * Register.ROW));
    }

    /** Draws it, clockwise from the top. */
    public static String draw(Chart chart) {
        return new Radar(chart).draw();
    }

    private String draw() {
        for (int grade = 1; grade <= GRADES; grade++)
            svg.add(
                    "<polygon points=\"%s\" fill=\"none\" stroke=\"%s\"/>\n",
                    around(RADIUS * grade / (double) GRADES), Colour.TRACK);
        for (int axis = 0; axis < chart.rows().size(); axis++) axis(axis);
        for (int scale = 0; scale < chart.scales().size(); scale++) line(scale);
        Register.write(svg, chart, 480, 120);
        return svg.finish();
    }

    private String around(double radius) {
        return IntStream.range(0, chart.rows().size())
                .mapToObj(axis -> point(axis, radius))
                .collect(Collectors.joining(" "));
    }

    private void axis(int axis) {
        svg.add(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                X, Y, x(axis, RADIUS), y(axis, RADIUS), Colour.TRACK);
        svg.text(
                x(axis, RADIUS + 20),
                y(axis, RADIUS + 20) + 5,
                Lettering.MARK,
                chart.rows().get(axis).mark());
    }

    private void line(int number) {
        var scale = chart.scales().get(number);
        var points = IntStream.range(0, chart.rows().size())
                .mapToObj(axis -> point(axis, RADIUS * place(axis, number)))
                .collect(Collectors.joining(" "));
        svg.begin(scale.name());
        svg.add(
                "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.08\" stroke=\"%s\" stroke-width=\"2.5\" "
                        + "stroke-dasharray=\"%s\" stroke-linejoin=\"round\"/>\n",
                points,
                scale.colour().code(),
                scale.colour().code(),
                scale.colour().dashes());
        svg.end();
    }

    private double place(int axis, int number) {
        var value = chart.rows().get(axis).values().get(number);
        return value == null ? 0 : chart.scales().get(number).place(value);
    }

    private String point(int axis, double radius) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(axis, radius), y(axis, radius));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / chart.rows().size();
    }

    private double x(int axis, double radius) {
        return X + radius * Math.sin(angle(axis));
    }

    private double y(int axis, double radius) {
        return Y - radius * Math.cos(angle(axis));
    }
}
