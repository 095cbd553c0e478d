package shishin.risk.simulation.frequency;

import java.util.List;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/** How many loss events a year brings, with parameters that are known or uncertain. */
public sealed interface Frequency {

    /** What the parameter is that may be uncertain: events a year, or a probability. */
    Rate rate();

    /** The law of the number of events once the rate is known. */
    Count given(double rate);

    /** The same frequency with another rate. */
    Frequency with(Rate rate);

    /** Events a year. */
    default double mean() {
        return rate().mean();
    }

    /** By the law of total variance; infinite where the rate's is. */
    default double variance() {
        var uncertainty = rate().variance();
        var certain = given(mean()).variance();
        return switch (this) {
            case Poisson _ -> certain + uncertainty;
            case NegativeBinomial counted -> certain + uncertainty * (1 + 1 / counted.size());
            case Bernoulli _ -> certain;
        };
    }

    /** Counts whose mixture is this frequency; one, where nothing is uncertain. */
    default List<Weighted> mixture() {
        if (this instanceof Bernoulli) return List.of(new Weighted(1, given(mean())));
        return rate().nodes().stream()
                .map(node -> new Weighted(node.weight(), given(node.value())))
                .toList();
    }

    private static void require(Rate rate, String place) {
        Require.finite(place, rate.mean());
        Require.computable(place, rate.mean());
        if (!rate.isCertain()) Require.computable(place, rate.highest());
    }

    /**
     * Independent events.
     *
     * @param rate events a year, at least 0
     */
    record Poisson(Rate rate) implements Frequency {
        public Poisson {
            require(rate, "rate");
        }

        @Override
        public Count given(double rate) {
            return new PoissonCount(rate);
        }

        @Override
        public Poisson with(Rate rate) {
            return new Poisson(rate);
        }
    }

    /**
     * Clustered events, of variance rate·(1 + rate/size).
     *
     * @param rate events a year
     * @param size above 0
     */
    record NegativeBinomial(Rate rate, double size) implements Frequency {
        public NegativeBinomial {
            require(rate, "mean");
            Require.positive("size", size);
        }

        @Override
        public Count given(double rate) {
            return new NegativeBinomialCount(rate, size);
        }

        @Override
        public NegativeBinomial with(Rate rate) {
            return new NegativeBinomial(rate, size);
        }
    }

    /**
     * At most one event a year.
     *
     * @param rate the probability of it, from 0 to 1
     */
    record Bernoulli(Rate rate) implements Frequency {
        public Bernoulli {
            Require.probability("probability", rate.mean());
            var greatest = rate.factors().stream()
                    .mapToDouble(factor -> factor.quantile(1))
                    .reduce(1, (a, b) -> a * b);
            Require.that(greatest <= 1, Fault.NOT_A_PROBABILITY, "probability");
        }

        @Override
        public Count given(double rate) {
            return new BernoulliCount(rate);
        }

        @Override
        public Bernoulli with(Rate rate) {
            return new Bernoulli(rate);
        }
    }
}
