package shishin.risk.simulation.montecarlo;

import java.util.Arrays;
import java.util.List;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.watch.Watch;

/**
 * Simulates the years of a portfolio, with any dependence.
 *
 * <p>Years are simulated in blocks of 4,096, whose random numbers depend on the seed, the names and the number of the
 * block, and added up in the order of the blocks: the answer is the same in every bit on any number of threads. Up to 2
 * million losses are kept, and quantiles are exact; beyond, they are counted in classes of 0.1 % width, which the bands
 * say. So memory does not grow with the years; with the scenarios it does, by some 16 KB for each, and a copula of n
 * scenarios takes 32 KB·n more on each thread.
 */
public final class MonteCarlo {

    /** Up to so many losses are kept. */
    public static final int KEPT = 1 << 21;

    /** The share of the work before the bad years are divided. */
    private static final double SIMULATED = 0.9;

    private static final int FIRST_ROUND = 16;
    private static final int LONGEST_ROUND = 256;

    private final Settings settings;
    private final Crew crew;

    public MonteCarlo(Settings settings) {
        this.settings = settings;
        this.crew = new Crew(settings.threads());
    }

    public SampledAnswer answer(Portfolio portfolio) {
        return answer(portfolio, Watch.NONE);
    }

    /**
     * Simulates until all years are, or the precision is reached; that is looked at after 16, 32, 64, … blocks.
     *
     * @throws Cancelled when the watch says so
     */
    public SampledAnswer answer(Portfolio portfolio, Watch watch) {
        var years = run(portfolio, watch);
        return new SampledAnswer(read(portfolio, years).annualLoss(), years.done());
    }

    /**
     * The losses of the single years, in the order of simulation: of two portfolios whose scenarios have the same names,
     * the same years of the same seed share their random numbers.
     *
     * @throws shishin.risk.simulation.fault.InvalidModel for more than {@link #KEPT} years
     */
    public double[] losses(Portfolio portfolio, Watch watch) {
        Require.that(settings.trials() <= KEPT, Fault.OUT_OF_RANGE, "trials");
        var years = run(portfolio, watch);
        return Arrays.copyOf(years.losses(), (int) years.done());
    }

    /**
     * The answer, and what each scenario and each shared cause adds to the TVaR at a level, for which the bad years are simulated again.
     *
     * @param level above 0, below 1
     */
    public Divided divided(Portfolio portfolio, double level, Watch watch) {
        Require.that(level > 0 && level < 1, Fault.NOT_A_PROBABILITY, "level");
        Require.that(settings.trials() <= KEPT, Fault.OUT_OF_RANGE, "trials");
        var years = run(portfolio, watch.between(0, SIMULATED));
        var reading = read(portfolio, years);
        var contributions = new Attribution(portfolio, settings.seed(), years, level)
                .by(reading, crew, watch.between(SIMULATED, 1));
        return new Divided(new SampledAnswer(reading.annualLoss(), years.done()), contributions);
    }

    /**
     * A portfolio and its parts.
     *
     * @param contributions in the order of the scenarios, then of the shared causes; they add up to the TVaR
     */
    public record Divided(SampledAnswer answer, List<Contribution> contributions) {}

    private Years run(Portfolio portfolio, Watch watch) {
        var years = new Years(settings.trials());
        var simulation = new Simulation(portfolio, settings.seed());
        for (int blocks = FIRST_ROUND; years.left() > 0; blocks = Math.min(2 * blocks, LONGEST_ROUND)) {
            years.simulate(simulation, settings.precision() > 0 ? blocks : LONGEST_ROUND, crew, watch);
            if (settings.precision() > 0 && read(portfolio, years).isAsPreciseAs(settings.precision())) break;
        }
        return years;
    }

    private Reading read(Portfolio portfolio, Years years) {
        return new Reading(years.ranked(crew), years.spread(), portfolio.hasVariance());
    }
}
