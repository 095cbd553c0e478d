package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.scenario.Correlation;
import shishin.risk.simulation.scenario.NearestCorrelation;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Shock;

/** Scenarios together: independent, but for what is said otherwise. */
@Schema(
        description = "Scenarios whose losses are added; independent of each other unless said otherwise",
        examples = """
        {"scenarios": [
           {"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
            "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}},
           {"name": "breach", "frequency": {"kind": "BERNOULLI", "rate": {"kind": "FIXED", "value": 0.1}},
            "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 100000, "high": 1000000}}}],
         "correlation": [[1, 0.4], [0.4, 1]]}""")
public record PortfolioModel(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid ScenarioModel> scenarios,

        @Schema(description = "Of the numbers of events, by a Gaussian copula; one row for each scenario")
        @Size(max = 500)
        @Nullable
        List<@NotNull @Size(max = 500) List<@NotNull Double>> correlation,

        @Schema(description = "Take the nearest valid correlation matrix where the one given is none") @Nullable
        Boolean mendCorrelation,

        @Size(max = 100) @Nullable List<@NotNull @Valid SharedCause> causes) {

    private static final int QUICKLY_MENDED = 20;
    private static final int QUICKLY_COMPARED = 2;

    /** A cause that, each time it comes, fires scenarios with a probability each. */
    @Schema(examples = """
            {"name": "地震", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.02}},
             "hits": {"outage": 0.9, "breach": 0.1}}""")
    public record SharedCause(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid FrequencyModel frequency,
            @NotNull @Size(min = 1, max = 1000) Map<String, @NotNull Double> hits) {

        Shock shock(At at) {
            return at.told(() -> new Shock(name, frequency.frequency(at.in("frequency")), hits));
        }
    }

    /** Independent scenarios. */
    public static PortfolioModel of(List<ScenarioModel> scenarios) {
        return new PortfolioModel(scenarios, null, null, null);
    }

    /** Whether even reading it takes long: mending a large matrix, comparing many capabilities with resistances. */
    boolean takesLongToRead() {
        var mended = correlation != null && Boolean.TRUE.equals(mendCorrelation) && correlation.size() > QUICKLY_MENDED;
        var compared =
                scenarios.stream().filter(one -> one.frequency().isCompared()).count();
        return mended || compared > QUICKLY_COMPARED;
    }

    /** The model for the engines; refused with {@link UnsoundModel} where it is none. */
    Portfolio portfolio(At at) {
        var models = IntStream.range(0, scenarios.size())
                .mapToObj(i -> scenarios.get(i).scenario(at.in("scenarios").in(i)))
                .toList();
        return at.told(() -> new Portfolio(models, copula(), shocks(at.in("causes"))));
    }

    private Optional<Correlation> copula() {
        if (correlation == null) return Optional.empty();
        return Optional.of(
                Boolean.TRUE.equals(mendCorrelation)
                        ? NearestCorrelation.of(correlation)
                        : new Correlation(correlation));
    }

    private List<Shock> shocks(At at) {
        if (causes == null) return List.of();
        return IntStream.range(0, causes.size())
                .mapToObj(i -> causes.get(i).shock(at.in(i)))
                .toList();
    }
}
