package shishin.risk.simulation.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything in one run, and holds the goals of speed against the medians. */
public final class Speed {

    private final Map<String, Double> medians;

    private Speed(Map<String, Double> medians) {
        this.medians = medians;
    }

    /** Ends with 1 where a goal was missed. */
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder().include("Benchmark").shouldFailOnError(true).build();
        var medians = new Runner(options)
                .run().stream()
                        .map(result -> result.getPrimaryResult())
                        .collect(Collectors.toMap(
                                result -> result.getLabel(),
                                result -> result.getStatistics().getPercentile(50)));
        var goals = new Speed(medians).goals();
        System.out.printf("%n| goal | target | median | |%n| --- | ---: | ---: | --- |%n");
        goals.forEach(goal -> System.out.println(goal.line()));
        System.exit(goals.stream().allMatch(Goal::isReached) ? 0 : 1);
    }

    private List<Goal> goals() {
        var one = ms("enginePertOneThread");
        return List.of(
                Goal.atMost("a million years of Poisson(0.5) × PERT: × plain loop", 1.5, one / ms("plainPert")),
                Goal.atLeast("the same on two threads: × one", 1.8, one / ms("enginePertTwoThreads")),
                Goal.told(
                        "two plain loops side by side: × one after the other",
                        2 * ms("plainPert") / ms("plainPertTwiceOnTwoThreads")),
                Goal.atLeast(
                        "Poisson(2) × lognormal with quantiles: M years a CPU-second",
                        12,
                        1_000 / ms("engineLognormalOneThread")),
                Goal.told("the plain loop, without: M years a CPU-second", 1_000 / ms("plainLognormal")),
                Goal.atMost("a call with 100,000 trials: ms", 50, ms("callOfHundredThousandTrials")),
                Goal.atMost(
                        "50 scenarios × 3 stages × 100,000 trials: CPU-seconds",
                        1.5,
                        ms("enginePortfolioOneThread") / 1_000),
                Goal.atMost("exact, Poisson × lognormal: ms", 5, ms("exactScenario")),
                Goal.atMost("exact, Poisson × PERT: ms", 5, ms("exactPert")),
                Goal.atMost("exact, 1,000 scenarios to 0.1 % of VaR 99 %: ms", 500, ms("exactThousandScenarios")));
    }

    private double ms(String benchmark) {
        return medians.get(benchmark);
    }

    /** A figure, and the bound it keeps; what has none is told for comparison. */
    private record Goal(String name, double least, double most, double measured) {

        static Goal atMost(String name, double most, double measured) {
            return new Goal(name, 0, most, measured);
        }

        static Goal atLeast(String name, double least, double measured) {
            return new Goal(name, least, Double.POSITIVE_INFINITY, measured);
        }

        static Goal told(String name, double measured) {
            return new Goal(name, 0, Double.POSITIVE_INFINITY, measured);
        }

        boolean isReached() {
            return measured >= least && measured <= most;
        }

        String line() {
            var target = least > 0 ? "≥ " + least : most < Double.POSITIVE_INFINITY ? "≤ " + most : "";
            var verdict = target.isEmpty() ? "" : isReached() ? "PASS" : "FAIL";
            return String.format(Locale.ROOT, "| %s | %s | %.2f | %s |", name, target, measured, verdict);
        }
    }
}
