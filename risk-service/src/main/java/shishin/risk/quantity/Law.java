package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Gamma;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;

/**
 * What is known of a quantity. Each kind reads its own members: FIXED value; UNIFORM min, max; PERT min, mode, max;
 * LOGNORMAL_90 low, high; LOGNORMAL mu, sigma; GAMMA shape, scale; EXPONENTIAL mean; EMPIRICAL values; PARETO_TAIL body,
 * threshold, shape, scale.
 */
@Schema(description = "What is known of a quantity; each kind reads its own members", examples = """
        {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}""")
public record Law(
        @NotNull Kind kind,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double mode,
        @Nullable Double max,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double mu,
        @Nullable Double sigma,
        @Nullable Double shape,
        @Nullable Double scale,
        @Nullable Double mean,
        @Nullable Double threshold,
        @Nullable @Valid Body body,

        @Size(max = 10_000) @Nullable List<@NotNull Double> values) {

    /** Which law. */
    @Schema(name = "LawKind")
    public enum Kind {
        FIXED,
        UNIFORM,
        PERT,
        LOGNORMAL_90,
        LOGNORMAL,
        GAMMA,
        EXPONENTIAL,
        EMPIRICAL,
        PARETO_TAIL
    }

    /** The law below a threshold, above which the tail is a generalised Pareto. */
    @Schema(name = "LawBody", examples = "{\"kind\": \"LOGNORMAL_90\", \"low\": 100000, \"high\": 1000000}")
    public record Body(
            @NotNull BodyKind kind,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double mu,
            @Nullable Double sigma,
            @Nullable Double shape,
            @Nullable Double scale,
            @Nullable Double mean) {

        Distribution distribution(At at) {
            return at.told(() -> switch (kind) {
                case LOGNORMAL_90 -> Lognormal.between90(at.number("low", low), at.number("high", high));
                case LOGNORMAL -> new Lognormal(at.number("mu", mu), at.number("sigma", sigma));
                case GAMMA -> new Gamma(at.number("shape", shape), at.number("scale", scale));
                case EXPONENTIAL -> new Exponential(at.number("mean", mean));
            });
        }
    }

    /** Which law below the threshold. */
    @Schema(name = "LawBodyKind")
    public enum BodyKind {
        LOGNORMAL_90,
        LOGNORMAL,
        GAMMA,
        EXPONENTIAL
    }

    /** The law, at a place of the request. */
    Distribution distribution(At at) {
        return at.told(() -> switch (kind) {
            case FIXED -> new Constant(at.number("value", value));
            case UNIFORM -> new Uniform(at.number("min", min), at.number("max", max));
            case PERT -> new Pert(at.number("min", min), at.number("mode", mode), at.number("max", max));
            case LOGNORMAL_90 -> Lognormal.between90(at.number("low", low), at.number("high", high));
            case LOGNORMAL -> new Lognormal(at.number("mu", mu), at.number("sigma", sigma));
            case GAMMA -> new Gamma(at.number("shape", shape), at.number("scale", scale));
            case EXPONENTIAL -> new Exponential(at.number("mean", mean));
            case EMPIRICAL -> new Empirical(at.there("values", values));
            case PARETO_TAIL ->
                new ParetoTail(
                        at.there("body", body).distribution(at.in("body")),
                        at.number("threshold", threshold),
                        at.number("shape", shape),
                        at.number("scale", scale));
        });
    }
}
