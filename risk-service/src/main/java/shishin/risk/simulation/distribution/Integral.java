package shishin.risk.simulation.distribution;

import java.util.function.DoubleUnaryOperator;

/** The integral of a function over an interval, by the Gauss–Legendre rule of three points on equal panels. */
final class Integral {

    private static final int PANELS = 4096;
    private static final double OUTER = Math.sqrt(0.6);

    private Integral() {}

    static double of(DoubleUnaryOperator f, double from, double to) {
        var half = (to - from) / PANELS / 2;
        var sum = 0.0;
        for (int panel = 0; panel < PANELS; panel++) {
            var middle = from + (2 * panel + 1) * half;
            sum += 8 * f.applyAsDouble(middle)
                    + 5 * (f.applyAsDouble(middle - OUTER * half) + f.applyAsDouble(middle + OUTER * half));
        }
        return sum * half / 9;
    }
}
