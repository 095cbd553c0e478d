package shishin.risk.simulation.result;

import java.util.List;

/**
 * What a year may cost.
 *
 * @param mean the expected annual loss
 * @param sd the standard deviation between years; infinite where the model has none
 * @param anyLoss the probability of a year with a loss above zero
 * @param tails at {@link Tail#LEVELS}
 * @param curve the loss exceedance curve, from small losses to large ones
 */
public record AnnualLoss(Figure mean, double sd, Figure anyLoss, List<Tail> tails, List<Exceedance> curve) {

    public AnnualLoss {
        tails = List.copyOf(tails);
        curve = List.copyOf(curve);
    }

    /**
     * The bad years at a level.
     *
     * @param level one of {@link Tail#LEVELS}
     */
    public Tail at(double level) {
        return tails.stream()
                .filter(tail -> Math.abs(tail.level() - level) < 1e-9)
                .findFirst()
                .orElseThrow();
    }

    public double var(double level) {
        return at(level).var().value();
    }

    public double tvar(double level) {
        return at(level).tvar().value();
    }
}
