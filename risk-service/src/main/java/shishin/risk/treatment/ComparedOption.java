package shishin.risk.treatment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Money;
import shishin.risk.scale.RiskLevel;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.study.ControlValue;

/** An option beside others. */
@Schema(description = "An option beside others: what it leaves, costs and spares, and whether it pays")
record ComparedOption(
        String name,
        List<TreatmentOption> kinds,
        RiskLevel residualLevel,
        boolean withinAppetite,
        @Nullable Money oneOff,
        @Nullable Money yearly,

        @Schema(description = "A year, the one-off cost spread over the years of use")
        double yearlyCost,

        int years,
        @Nullable LocalDate ready,

        @Schema(description = "The annual loss it leaves, where it has a model") @Nullable
        Figure expectedResidualLoss,

        @Schema(description = "What 95 of 100 years stay below with it") @Nullable
        Figure residualVar95,

        @Schema(description = "What it spares, per unit of cost, and how surely it pays, against the current model")
        @Nullable
        ControlValue value) {}
