package shishin.risk.simulation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.exact.ExactAnswer;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.SampledAnswer;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.severity.Severity;

/**
 * Milliseconds of each call; the plain loops only draw, the engine also answers every figure. On one thread they are
 * milliseconds of the processor, too: the collector of garbage stops the thread while it works.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class EngineBenchmark {

    private static final int MILLION = 1_000_000;

    private final Portfolio pert = alone(0.5, new Pert(100_000, 300_000, 1_500_000));
    private final Portfolio lognormal = alone(2, new Lognormal(0, 1));
    private final Portfolio stages = many(150, 0.5);
    private final Portfolio thousand = many(1_000, 0.5);

    @Benchmark
    public double[] plainPert() {
        return PlainLoop.pert(MILLION, 0.5, 100_000, 300_000, 1_500_000);
    }

    @Benchmark
    public SampledAnswer enginePertOneThread() {
        return sampled(pert, MILLION, 1);
    }

    @Benchmark
    public SampledAnswer enginePertTwoThreads() {
        return sampled(pert, MILLION, 2);
    }

    /** What two threads can do at most on this machine, as busy as it is: two plain loops side by side. */
    @Benchmark
    public Object plainPertTwiceOnTwoThreads() {
        return IntStream.range(0, 2).parallel().mapToObj(_ -> plainPert()).toList();
    }

    @Benchmark
    public double[] plainLognormal() {
        return PlainLoop.lognormal(MILLION, 2, 0, 1);
    }

    @Benchmark
    public SampledAnswer engineLognormalOneThread() {
        return sampled(lognormal, MILLION, 1);
    }

    /** 50 scenarios in 3 stages, 100,000 years, on one thread: processor time. */
    @Benchmark
    public SampledAnswer enginePortfolioOneThread() {
        return sampled(stages, 100_000, 1);
    }

    @Benchmark
    public ExactAnswer exactScenario() {
        return ExactEngine.answer(lognormal);
    }

    @Benchmark
    public ExactAnswer exactPert() {
        return ExactEngine.answer(pert);
    }

    @Benchmark
    public ExactAnswer exactThousandScenarios() {
        return ExactEngine.answer(thousand, 1e-3);
    }

    private static SampledAnswer sampled(Portfolio portfolio, int trials, int threads) {
        return new MonteCarlo(Settings.of(42, trials).on(threads)).answer(portfolio);
    }

    private static Portfolio alone(double rate, Distribution severity) {
        return Portfolio.of(scenario("alone", rate, severity));
    }

    private static Portfolio many(int number, double rate) {
        List<Scenario> scenarios = IntStream.range(0, number)
                .mapToObj(i -> scenario("s" + i, rate + i % 7 * 0.1, new Lognormal(10 + i % 5 * 0.5, 0.8 + i % 3 * 0.2)))
                .toList();
        return Portfolio.independent(scenarios);
    }

    private static Scenario scenario(String name, double rate, Distribution severity) {
        return new Scenario(name, new Frequency.Poisson(Rate.of(rate)), Severity.of(severity));
    }
}
