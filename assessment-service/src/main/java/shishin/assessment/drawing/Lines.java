package shishin.assessment.drawing;

import java.util.Locale;
import shishin.assessment.drawing.Svg.Lettering;

/** Lines over time: a place from left to right for each row, a line for each scale; a gap where there is no value. */
public final class Lines {

    private static final int LEFT = 72;
    private static final int TOP = 120;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;
    private static final int GRADES = 5;
    private static final int MOST_LABELS = 8;

    private final Chart chart;
    private final Svg svg;

    private Lines(Chart chart) {
        this.chart = chart;
        this.svg = new Svg(chart, 900, TOP + HEIGHT + 64);
    }

    /** Draws it, the first row at the left. */
    public static String draw(Chart chart) {
        return new Lines(chart).draw();
    }

    private String draw() {
        for (int grade = 0; grade <= GRADES; grade++) grade(grade);
        int every = Math.ceilDiv(chart.rows().size(), MOST_LABELS);
        for (int row = 0; row < chart.rows().size(); row += every)
            svg.text(
                    x(row),
                    TOP + HEIGHT + 26,
                    Lettering.AXIS,
                    chart.rows().get(row).mark());
        for (int scale = 0; scale < chart.scales().size(); scale++) {
            legend(scale);
            line(scale);
        }
        return svg.finish();
    }

    private void grade(int grade) {
        double share = grade / (double) GRADES;
        double y = y(share);
        svg.add(
                "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                LEFT, y, LEFT + WIDTH, y, Colour.TRACK);
        var left = chart.scales().getFirst();
        svg.text(LEFT - 10, y + 4, Lettering.GRADE, left.text(share * left.most()));
        var right = chart.scales().getLast();
        if (right.most() != left.most())
            svg.text(LEFT + WIDTH + 34, y + 4, Lettering.GRADE, right.text(share * right.most()));
    }

    private void legend(int number) {
        var scale = chart.scales().get(number);
        int x = LEFT + number * 190;
        svg.add(
                "<line x1=\"%d\" y1=\"94\" x2=\"%d\" y2=\"94\" stroke=\"%s\" stroke-width=\"3\" stroke-dasharray=\"%s\"/>\n",
                x, x + 34, scale.colour().code(), scale.colour().dashes());
        svg.text(x + 42, 98, Lettering.VALUE, scale.name());
    }

    private void line(int number) {
        var scale = chart.scales().get(number);
        var path = new StringBuilder();
        boolean drawing = false;
        svg.begin(scale.name());
        for (int row = 0; row < chart.rows().size(); row++) {
            var value = chart.rows().get(row).values().get(number);
            if (value != null) {
                double y = y(scale.place(value));
                path.append(String.format(Locale.ROOT, "%s %.1f %.1f ", drawing ? "L" : "M", x(row), y));
                svg.add(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>\n",
                        x(row), y, scale.colour().code());
            }
            drawing = value != null;
        }
        svg.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>\n",
                path.toString().strip(), scale.colour().code(), scale.colour().dashes());
        svg.end();
    }

    private double x(int row) {
        int steps = Math.max(1, chart.rows().size() - 1);
        return LEFT + WIDTH * (row / (double) steps);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }
}
