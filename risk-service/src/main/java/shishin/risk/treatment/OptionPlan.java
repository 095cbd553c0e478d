package shishin.risk.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.analysis.Estimates;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.Money;

/**
 * One way to deal with a risk.
 *
 * @param years of its use, over which the one-off cost is spread
 * @param ready when it works
 * @param quantity the risk with it in place, in numbers; to be held against the model of the current analysis
 */
@Schema(description = "One way to deal with a risk, what it costs and what it leaves")
record OptionPlan(
        @NotNull @OneLine @Size(max = 200) String name,
        @NotNull @Size(min = 1, max = 4) Set<@NotNull TreatmentOption> kinds,
        @Nullable @Valid Money oneOff,
        @Nullable @Valid Money yearly,
        @Min(1) @Max(50) int years,
        @Nullable LocalDate ready,
        @NotNull @Valid Estimates expectedResidual,
        @Nullable @Valid RiskModel quantity) {

    /** A year, the one-off cost spread evenly. */
    double yearlyCost() {
        var once = oneOff == null ? 0 : oneOff.amount().doubleValue() / years;
        return once + (yearly == null ? 0 : yearly.amount().doubleValue());
    }

    void requireIn(String currency) {
        for (var cost : Stream.of(Optional.ofNullable(oneOff), Optional.ofNullable(yearly))
                .flatMap(Optional::stream)
                .toList())
            if (!cost.currency().equals(currency)) throw new MixedCurrencies(Set.of(currency, cost.currency()));
    }
}
