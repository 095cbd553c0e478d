package shishin.risk.simulation.severity;

import java.util.List;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/** What one loss event costs, in any one currency: on average up to 10¹⁸ of its units. */
public sealed interface Severity {

    /** The same loss in another unit: every amount times a factor above 0. */
    Severity times(double factor);

    /** Whether it has a finite variance; a tail may be too heavy for one. */
    boolean hasVariance();

    /** One law. */
    record Single(Distribution law) implements Severity {
        public Single {
            Require.finite("law", law.mean());
            Require.that(law.mean() <= HIGHEST, Fault.OUT_OF_RANGE, "law");
        }

        @Override
        public boolean hasVariance() {
            return Double.isFinite(law.variance());
        }

        @Override
        public Single times(double factor) {
            return new Single(law.times(factor));
        }
    }

    /**
     * Now one kind of loss, now another.
     *
     * @param parts up to 20, of weights that add up to 1
     */
    record Mixture(List<Part> parts) implements Severity {
        public Mixture {
            Require.size("parts", parts, MOST);
            parts = List.copyOf(parts);
            Require.whole("parts", parts.stream().mapToDouble(Part::weight).sum());
        }

        @Override
        public boolean hasVariance() {
            return parts.stream().allMatch(part -> part.severity().hasVariance());
        }

        @Override
        public Mixture times(double factor) {
            return new Mixture(parts.stream()
                    .map(part -> new Part(part.weight(), part.severity().times(factor)))
                    .toList());
        }
    }

    /**
     * One kind of loss of a mixture.
     *
     * @param weight the probability of this part
     */
    record Part(double weight, Severity severity) {
        public Part {
            Require.probability("weight", weight);
        }
    }

    /**
     * Several losses of one event, independent of each other.
     *
     * @param terms up to 10,000
     * @param names one for each of them, or none at all: by which studies tell them apart
     */
    record Sum(List<Severity> terms, List<String> names) implements Severity {
        public Sum {
            Require.size("terms", terms, MOST_TERMS);
            Require.that(names.isEmpty() || names.size() == terms.size(), Fault.OUT_OF_RANGE, "names");
            terms = List.copyOf(terms);
            names = List.copyOf(names);
        }

        public Sum(List<Severity> terms) {
            this(terms, List.of());
        }

        @Override
        public boolean hasVariance() {
            return terms.stream().allMatch(Severity::hasVariance);
        }

        @Override
        public Sum times(double factor) {
            return new Sum(terms.stream().map(term -> term.times(factor)).toList(), names);
        }
    }

    /**
     * A loss that follows an event only sometimes.
     *
     * @param probability that it follows
     */
    record Occasional(double probability, Severity loss) implements Severity {
        public Occasional {
            Require.probability("probability", probability);
        }

        @Override
        public boolean hasVariance() {
            return loss.hasVariance();
        }

        @Override
        public Occasional times(double factor) {
            return new Occasional(probability, loss.times(factor));
        }
    }

    /**
     * What remains of a loss when an insurer pays what exceeds the deductible, up to the limit: min(X, d) + max(X − d −
     * l, 0). Source: Klugman, Panjer, Willmot, Loss Models, 4th ed., 2012, ch. 8.
     *
     * @param deductible d, for each event, at least 0
     * @param limit l, the most that is paid for one event, above 0
     */
    record Insured(Severity loss, double deductible, double limit) implements Severity {
        public Insured {
            Require.notNegative("deductible", deductible);
            Require.positive("limit", limit);
            Require.that(deductible <= HIGHEST, Fault.OUT_OF_RANGE, "deductible");
            Require.that(limit <= HIGHEST, Fault.OUT_OF_RANGE, "limit");
        }

        /** What remains of one loss. */
        public double retained(double amount) {
            return Math.min(amount, deductible) + Math.max(amount - deductible - limit, 0);
        }

        @Override
        public boolean hasVariance() {
            return loss.hasVariance();
        }

        @Override
        public Insured times(double factor) {
            return new Insured(loss.times(factor), deductible * factor, limit * factor);
        }
    }

    /** The highest mean of one law: what is beyond leaves no room for squares and for many events. */
    double HIGHEST = 1e18;

    /** The most parts of one mixture. */
    int MOST = 20;

    /** The most terms of one sum: as many as there are scenarios that one cause may hit. */
    int MOST_TERMS = 10_000;

    static Severity of(Distribution law) {
        return new Single(law);
    }
}
