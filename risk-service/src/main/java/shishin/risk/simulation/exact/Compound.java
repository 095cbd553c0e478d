package shishin.risk.simulation.exact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.frequency.PoissonCount;
import shishin.risk.simulation.frequency.Weighted;

/**
 * The annual loss of independent scenarios on a grid: each scenario's generating function at the spectrum of its
 * severity, multiplied. Poisson scenarios together are one: their rates add up, their severities mix.
 *
 * <p>Source: Klugman, Panjer, Willmot, Loss Models, 4th ed., 2012, sections 9.6 and 9.7.
 */
final class Compound {

    private final Cells poisson;
    private double rate;
    private Fourier others;
    private @Nullable Cells alone;
    private int added;

    Compound(int points) {
        this.poisson = new Cells(points);
        this.others = Fourier.zero(points);
    }

    /**
     * Adds a scenario, independent of the others.
     *
     * @param mixture of counts
     */
    void add(List<Weighted> mixture, Cells severity) {
        var first = added == 0;
        if (mixture.size() == 1 && mixture.getFirst().count() instanceof PoissonCount(double mean))
            add(mean, new Cells(severity.points()).plus(mean, severity));
        else join(spectrum(mixture, severity));
        if (first
                && mixture.size() == 1
                && PanjerRecursion.serves(mixture.getFirst().count(), severity))
            alone = PanjerRecursion.year(mixture.getFirst().count(), severity);
    }

    /**
     * Adds Poisson scenarios.
     *
     * @param events of all of them, a year
     * @param weighted their severities, each weighted by its rate
     */
    void add(double events, Cells weighted) {
        alone = null;
        added++;
        rate += events;
        poisson.plus(1, weighted);
    }

    private void join(Fourier spectrum) {
        alone = null;
        added++;
        others = others.times(spectrum);
    }

    /** Of one scenario's year. */
    static Fourier spectrum(List<Weighted> mixture, Cells severity) {
        return Fourier.of(severity).map(z -> generate(mixture, z));
    }

    Cells year() {
        if (alone != null) return alone;
        if (rate == 0) return others.back();
        return Fourier.of(poisson)
                .map(z -> {
                    var size = Math.exp(z[0] - rate);
                    var turn = z[1];
                    z[0] = size * Math.cos(turn);
                    z[1] = size * Math.sin(turn);
                })
                .times(others)
                .back();
    }

    private static void generate(List<Weighted> mixture, double[] z) {
        double real = 0;
        double imaginary = 0;
        var one = new double[2];
        for (var part : mixture) {
            one[0] = z[0];
            one[1] = z[1];
            part.count().generate(one);
            real += part.weight() * one[0];
            imaginary += part.weight() * one[1];
        }
        z[0] = real;
        z[1] = imaginary;
    }
}
