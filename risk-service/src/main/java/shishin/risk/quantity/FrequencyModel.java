package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Posterior;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.frequency.Susceptibility;

/**
 * How many loss events a year brings: POISSON rate; NEGATIVE_BINOMIAL rate, size; BERNOULLI rate (the probability of the
 * event); THREATS threats, and susceptibility or capability and resistance; OBSERVED observed.
 */
@Schema(description = "How many loss events a year brings; each kind reads its own members", examples = """
        {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}}""")
public record FrequencyModel(
        @NotNull Kind kind,
        @Nullable @Valid Law rate,
        @Nullable Double size,
        @Nullable @Valid Law threats,
        @Nullable @Valid Law susceptibility,
        @Nullable @Valid Law capability,
        @Nullable @Valid Law resistance,
        @Nullable @Valid Observed observed) {

    /** Which frequency. */
    @Schema(name = "FrequencyKind")
    public enum Kind {
        POISSON,
        NEGATIVE_BINOMIAL,
        BERNOULLI,
        THREATS,
        OBSERVED
    }

    /** What was believed before (events in years), and what was seen since. */
    @Schema(name = "ObservedEvents", examples = "{\"priorShape\": 2, \"priorYears\": 4, \"events\": 3, \"years\": 2}")
    public record Observed(double priorShape, double priorYears, double events, double years) {}

    Frequency frequency(At at) {
        return at.told(() -> switch (kind) {
            case POISSON -> new Frequency.Poisson(rate(at));
            case NEGATIVE_BINOMIAL -> new Frequency.NegativeBinomial(rate(at), at.number("size", size));
            case BERNOULLI -> new Frequency.Bernoulli(rate(at));
            case THREATS -> Susceptibility.frequency(law(at, "threats", threats), susceptibility(at));
            case OBSERVED -> posterior(at.there("observed", observed)).frequency();
        });
    }

    /** Whether a capability is compared with a resistance, over all their values. */
    boolean isCompared() {
        return kind == Kind.THREATS && susceptibility == null;
    }

    private Rate rate(At at) {
        return Rate.of(law(at, "rate", rate));
    }

    /** As it was given, or as the probability that the capability exceeds the resistance. */
    private Distribution susceptibility(At at) {
        if (susceptibility != null) return law(at, "susceptibility", susceptibility);
        return new Constant(Susceptibility.of(law(at, "capability", capability), law(at, "resistance", resistance)));
    }

    private static Distribution law(At at, String member, @Nullable Law law) {
        return at.there(member, law).distribution(at.in(member));
    }

    private static Posterior posterior(Observed seen) {
        return Posterior.of(seen.priorShape, seen.priorYears, seen.events, seen.years);
    }
}
