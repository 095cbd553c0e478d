package shishin.risk.simulation.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A point of the loss exceedance curve.
 *
 * @param loss an annual loss
 * @param probability that a year costs more
 */
public record Exceedance(double loss, double probability) {

    private static final int POINTS = 40;
    private static final double RAREST = 1e-3;

    /**
     * The probabilities at which the curve is read, falling: evenly spaced in their logarithm from just under the
     * probability of any loss to 1 in 1,000.
     */
    public static List<Double> probabilities(double anyLoss) {
        var from = anyLoss * (1 - 1e-6);
        if (from <= RAREST) return from <= 0 ? List.of() : List.of(from);
        var points = new ArrayList<Double>(POINTS);
        for (int i = 0; i < POINTS; i++)
            points.add(i == POINTS - 1 ? RAREST : from * Math.pow(RAREST / from, (double) i / (POINTS - 1)));
        return points;
    }
}
