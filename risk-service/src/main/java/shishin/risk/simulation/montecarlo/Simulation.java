package shishin.risk.simulation.montecarlo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.distribution.Drawing;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.scenario.Correlation;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;

/** A portfolio made ready to be simulated in blocks of years, each of which depends on the seed and its number alone. */
final class Simulation {

    /** The years of a block. */
    static final int YEARS = 1 << 12;

    private static final double DRAWS_BETWEEN_LOOKS = 1e6;
    private static final double BELOW_ONE = Math.nextDown(1.0);

    private final List<Scenario> scenarios;
    private final List<Shock> shocks;
    private final @Nullable Correlation copula;
    private final List<Events> events;
    private final List<Drawing> severities;
    private final List<Fired> fired;
    private final List<Streams> streams;
    private final double most;

    Simulation(Portfolio portfolio, long seed) {
        this.scenarios = portfolio.scenarios();
        this.shocks = portfolio.shocks();
        this.copula = portfolio.copula().orElse(null);
        var frequencies = Stream.concat(
                        scenarios.stream().map(Scenario::frequency),
                        shocks.stream().map(Shock::frequency))
                .toList();
        this.events = frequencies.stream().map(Events::new).toList();
        this.most = frequencies.stream().mapToDouble(Frequency::mean).max().orElse(0);
        this.severities = scenarios.stream()
                .map(scenario -> Draws.of(scenario.severity()))
                .toList();
        this.fired = fired();
        var names = Stream.concat(
                scenarios.stream().map(scenario -> "scenario " + scenario.name()),
                shocks.stream().map(shock -> "shock " + shock.name()));
        this.streams = Stream.concat(names, Stream.of("copula"))
                .map(name -> new Streams(seed, name))
                .toList();
    }

    /** The generators of the next blocks: for each scenario, each shock, and the copula, one for each block. */
    SplittableUniformRandomProvider[][] next(int blocks) {
        return streams.stream().map(stream -> stream.next(blocks)).toArray(SplittableUniformRandomProvider[][]::new);
    }

    /** After how many years of one scenario the watch is to be looked at: about as many as take 10 ms. */
    int yearsBetweenLooks() {
        return (int) Math.clamp(DRAWS_BETWEEN_LOOKS / (1 + most), 1, YEARS);
    }

    /**
     * Simulates years of a block.
     *
     * @param generators those of the round, from {@link #next}
     * @param number of the block within the round
     * @param years how many, from the first
     * @param chosen which of them; a year comes out the same whichever are
     * @param sink takes the losses
     */
    void block(SplittableUniformRandomProvider[][] generators, int number, int years, IntPredicate chosen, Sink sink) {
        var uniforms = copula == null ? null : bound(copula, generators[generators.length - 1][number], years);
        for (int s = 0; s < scenarios.size(); s++) {
            var seeds = new Seeds(generators[s][number], years, chosen);
            scenario(s, seeds, uniforms == null ? null : uniforms[s], sink);
        }
        for (int s = 0; s < shocks.size(); s++)
            shock(s, new Seeds(generators[scenarios.size() + s][number], years, chosen), sink);
    }

    /** Which years, and from which generator each takes its seed. */
    private record Seeds(SplittableUniformRandomProvider generator, int years, IntPredicate chosen) {}

    private void scenario(int s, Seeds seeds, double @Nullable [] uniforms, Sink sink) {
        var random = new YearRandom();
        var severity = severities.get(s).from(random);
        var numbers = events.get(s).from(random);
        for (int year = 0; year < seeds.years; year++) {
            random.begin(seeds.generator.nextLong());
            if (!seeds.chosen.test(year)) continue;
            var own = random.nextDouble();
            var number = numbers.at(uniforms == null ? own : uniforms[year]);
            if (number > 0) sink.add(s, year, sum(severity, number));
        }
    }

    private static double sum(ContinuousSampler severity, int number) {
        var sum = 0.0;
        for (int event = 0; event < number; event++) sum += severity.sample();
        return sum;
    }

    private void shock(int s, Seeds seeds, Sink sink) {
        var random = new YearRandom();
        var chances = fired.get(s).chances;
        var losses = Arrays.stream(fired.get(s).scenarios)
                .mapToObj(scenario -> severities.get(scenario).from(random))
                .toArray(ContinuousSampler[]::new);
        var numbers = events.get(scenarios.size() + s).from(random);
        for (int year = 0; year < seeds.years; year++) {
            random.begin(seeds.generator.nextLong());
            if (!seeds.chosen.test(year)) continue;
            for (int left = numbers.at(random.nextDouble()); left > 0; left--)
                for (int m = 0; m < losses.length; m++)
                    if (random.nextDouble() < chances[m]) sink.add(scenarios.size() + s, year, losses[m].sample());
        }
    }

    /** Of each shared cause what it fires, in the order of the names. */
    private List<Fired> fired() {
        var places = new HashMap<String, Integer>();
        for (var scenario : scenarios) places.put(scenario.name(), places.size());
        return shocks.stream()
                .map(shock -> new TreeMap<>(shock.hits()))
                .map(hits -> fired(places, hits))
                .toList();
    }

    private static Fired fired(Map<String, Integer> places, SortedMap<String, Double> hits) {
        return new Fired(
                hits.keySet().stream()
                        .mapToInt(name -> Objects.requireNonNull(places.get(name)))
                        .toArray(),
                hits.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Places of scenarios, and with which probability a cause fires each. */
    private static final class Fired {

        private final int[] scenarios;
        private final double[] chances;

        Fired(int[] scenarios, double[] chances) {
            this.scenarios = scenarios;
            this.chances = chances;
        }
    }

    /** Uniform numbers bound by the copula: one row for each scenario, one column for each year. */
    private static double[][] bound(Correlation copula, SplittableUniformRandomProvider generator, int years) {
        var normal = ZigguratSampler.NormalizedGaussian.of(generator);
        var rows = new double[copula.size()][years];
        for (var row : rows) Arrays.setAll(row, _ -> normal.sample());
        copula.bind(rows, years);
        for (var row : rows)
            for (int year = 0; year < years; year++)
                row[year] = Math.min(Erfc.value(-row[year] / Math.sqrt(2)) / 2, BELOW_ONE);
        return rows;
    }

    /** Takes the losses of a block, year by year within a scenario; a shared cause counts as one more. */
    interface Sink {

        void add(int scenario, int year, double loss);
    }
}
