package shishin.risk.simulation.montecarlo;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Portfolio;

/** Divides the bad years among the scenarios: each of them is simulated again, alone among its neighbours. */
final class Attribution {

    private final Portfolio portfolio;
    private final Simulation simulation;
    private final Years years;
    private final double level;

    Attribution(Portfolio portfolio, long seed, Years years, double level) {
        this.portfolio = portfolio;
        this.simulation = new Simulation(portfolio, seed);
        this.years = years;
        this.level = level;
    }

    /** Years that cost exactly VaR belong to the tail in part, so that the parts add up to TVaR. */
    List<Contribution> by(Reading reading, Crew crew) {
        var value = reading.var(level).value();
        var total = years.done() * (1 - level);
        var shares = new Shares(value, total, years);
        var blocks = Math.ceilDiv((int) years.done(), Simulation.YEARS);
        var generators = simulation.next(blocks);
        var parts = new Part[blocks];
        crew.each(blocks, block -> parts[block] = part(generators, block, shares));
        var size = portfolio.scenarios().size();
        var all = new Part(size);
        for (var part : parts) all.plus(part);
        return all.contributions(total);
    }

    private Part part(SplittableUniformRandomProvider[][] generators, int block, Shares shares) {
        var part = new Part(portfolio.scenarios().size());
        var from = block * Simulation.YEARS;
        var number = (int) Math.min(Simulation.YEARS, years.done() - from);
        simulation.block(generators, block, number, year -> shares.of(from + year) > 0, (scenario, year, loss) -> {
            var weighted = shares.of(from + year) * loss;
            part.sums[scenario] += weighted;
            part.squares[scenario] += weighted * loss;
        });
        return part;
    }

    /** How much of a year belongs to the tail. */
    private static final class Shares {

        private final double value;
        private final double[] losses;
        private final double ofEqual;

        Shares(double value, double total, Years years) {
            this.value = value;
            this.losses = years.losses();
            long above = 0;
            long equal = 0;
            for (int i = 0; i < years.done(); i++) {
                if (losses[i] > value) above++;
                if (losses[i] == value) equal++;
            }
            this.ofEqual = (total - above) / equal;
        }

        double of(int year) {
            if (losses[year] == value) return ofEqual;
            return losses[year] > value ? 1 : 0;
        }
    }

    /** Sums over bad years, by scenario. */
    private final class Part {

        private final double[] sums;
        private final double[] squares;

        Part(int scenarios) {
            this.sums = new double[scenarios];
            this.squares = new double[scenarios];
        }

        void plus(Part other) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += other.sums[i];
                squares[i] += other.squares[i];
            }
        }

        List<Contribution> contributions(double total) {
            var all = new ArrayList<Contribution>();
            for (int i = 0; i < sums.length; i++) {
                var scenario = portfolio.scenarios().get(i);
                var tvar = sums[i] / total;
                var error = Math.sqrt(Math.max(squares[i] / total - tvar * tvar, 0) / total);
                all.add(new Contribution(scenario.name(), Figure.sampled(tvar, error)));
            }
            return all;
        }
    }
}
