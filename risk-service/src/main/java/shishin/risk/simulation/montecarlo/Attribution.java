package shishin.risk.simulation.montecarlo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.watch.Watch;

/**
 * Divides the bad years among the scenarios and the shared causes: each of them is simulated again, alone among its
 * neighbours.
 */
final class Attribution {

    /** Blocks whose generators are held at once. */
    private static final int ROUND = 64;

    private final List<String> names;
    private final Simulation simulation;
    private final Years years;
    private final double level;

    Attribution(Portfolio portfolio, long seed, Years years, double level) {
        this.names = Stream.concat(
                        portfolio.scenarios().stream().map(Scenario::name),
                        portfolio.shocks().stream().map(Shock::name))
                .toList();
        this.simulation = new Simulation(portfolio, seed);
        this.years = years;
        this.level = level;
    }

    /** Years that cost exactly VaR belong to the tail in part, so that the parts add up to TVaR. */
    List<Contribution> by(Reading reading, Crew crew, Watch watch) {
        var tail = new Tail(reading.var(level).value(), years.done() * (1 - level), years);
        var blocks = Math.ceilDiv((int) years.done(), Simulation.YEARS);
        var all = new Parts(names.size());
        for (int begin = 0; begin < blocks; begin += ROUND) {
            watch.look((double) begin / blocks);
            var from = begin;
            var number = Math.min(ROUND, blocks - begin);
            var generators = simulation.next(number);
            var parts = new Parts[number];
            crew.each(
                    number, block -> parts[block] = parts(generators, block, (from + block) * Simulation.YEARS, tail));
            for (var part : parts) all.plus(part);
        }
        return contributions(all, tail);
    }

    private Parts parts(SplittableUniformRandomProvider[][] generators, int block, int first, Tail tail) {
        var parts = new Parts(names.size());
        var number = (int) Math.min(Simulation.YEARS, years.done() - first);
        simulation.block(
                generators,
                block,
                number,
                year -> tail.share(first + year) > 0,
                (scenario, year, loss) -> parts.add(scenario, first + year, tail.share(first + year), loss));
        parts.close();
        return parts;
    }

    /**
     * The standard error as that of TVaR ({@link Reading#tvar}), where a part is taken to have the same share of a year
     * that costs VaR as of the years beyond.
     */
    private List<Contribution> contributions(Parts all, Tail tail) {
        var sum = 0.0;
        for (var one : all.sums) sum += one / tail.years;
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < names.size(); i++) {
            var part = all.sums[i] / tail.years;
            var above = sum == 0 ? 0 : part * (1 - tail.value / sum);
            var variance = Math.max(all.squares[i] / tail.years - part * part, 0) + level * above * above;
            contributions.add(
                    new Contribution(names.get(i), Figure.sampled(part, Reading.errorOfTail(variance, tail.years))));
        }
        return contributions;
    }

    /** How much of each year belongs to the tail. */
    private static final class Tail {

        private final double value;
        private final double years;
        private final double[] losses;
        private final double ofEqual;

        Tail(double value, double years, Years all) {
            this.value = value;
            this.years = years;
            this.losses = all.losses();
            long above = 0;
            long equal = 0;
            for (int i = 0; i < all.done(); i++) {
                if (losses[i] > value) above++;
                if (losses[i] == value) equal++;
            }
            this.ofEqual = (years - above) / equal;
        }

        double share(int year) {
            if (losses[year] == value) return ofEqual;
            return losses[year] > value ? 1 : 0;
        }
    }

    /** Sums over bad years. A year's losses of one scenario come one after the other, and count as one. */
    private static final class Parts {

        private final double[] sums;
        private final double[] squares;
        private int scenario;
        private int year = -1;
        private double share;
        private double loss;

        Parts(int number) {
            this.sums = new double[number];
            this.squares = new double[number];
        }

        void add(int scenario, int year, double share, double loss) {
            if (scenario != this.scenario || year != this.year) close();
            this.scenario = scenario;
            this.year = year;
            this.share = share;
            this.loss += loss;
        }

        void close() {
            sums[scenario] += share * loss;
            squares[scenario] += share * loss * loss;
            loss = 0;
        }

        void plus(Parts other) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += other.sums[i];
                squares[i] += other.squares[i];
            }
        }
    }
}
