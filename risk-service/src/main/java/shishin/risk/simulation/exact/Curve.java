package shishin.risk.simulation.exact;

import java.util.Arrays;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Smooth;

/**
 * The cdf of a law at all points of a grid: where it bends little, by Hermite's cubic between points at which it was
 * computed, after a look at the middle has shown that this is right to 1 in 10¹¹.
 */
final class Curve {

    private static final int STRIDE = 128;
    private static final double CLOSE = 1e-11;

    /** What is left of a probability when the rest of the grid is not worth a look. */
    private static final double NOTHING = 1e-15;

    private final Smooth law;
    private final double from;
    private final double step;
    private final double[] values;

    private Curve(Smooth law, double from, double step, double[] values) {
        this.law = law;
        this.from = from;
        this.step = step;
        this.values = values;
    }

    /** The cdf at 0, step, 2·step, … */
    static double[] of(Distribution law, double step, int points) {
        return of(law, 0, step, points);
    }

    /** The cdf at from, from + step, from + 2·step, … */
    static double[] of(Distribution law, double from, double step, int points) {
        var values = new double[points];
        if (law instanceof Smooth smooth) new Curve(smooth, from, step, values).fill();
        else for (int i = 0; i < points; i++) values[i] = law.cdf(from + i * step);
        return values;
    }

    private void fill() {
        var left = from == 0 ? new Knot(0, law.cdf(0), 0) : knot(0);
        values[0] = left.value();
        for (int begin = 0; begin < values.length - 1; begin += STRIDE) {
            if (1 - left.value() < NOTHING) {
                Arrays.fill(values, begin, values.length, left.value());
                return;
            }
            var right = knot(Math.min(begin + STRIDE, values.length - 1));
            between(left, right);
            left = right;
        }
    }

    private Knot knot(int place) {
        var x = from + place * step;
        var value = law.cdf(x);
        values[place] = value;
        return new Knot(place, value, law.density(x) * step);
    }

    private void between(Knot left, Knot right) {
        var width = right.place() - left.place();
        if (width <= 1) return;
        var middle = knot((left.place() + right.place()) / 2);
        if (left.value() < 1 && left.differsAt(middle, right)) {
            between(left, middle);
            between(middle, right);
            return;
        }
        for (int i = left.place() + 1; i < right.place(); i++)
            if (i != middle.place()) values[i] = left.towards(right, i);
    }

    /** A point where cdf and slope (per step of the grid) are known. */
    private record Knot(int place, double value, double slope) {

        boolean differsAt(Knot middle, Knot right) {
            return !(Math.abs(towards(right, middle.place()) - middle.value()) < CLOSE);
        }

        double towards(Knot right, int i) {
            double width = right.place - place;
            var t = (i - place) / width;
            var s = 1 - t;
            return s * s * ((1 + 2 * t) * value + t * width * slope)
                    + t * t * ((1 + 2 * s) * right.value - s * width * right.slope);
        }
    }
}
