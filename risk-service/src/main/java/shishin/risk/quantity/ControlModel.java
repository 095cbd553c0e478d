package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same scenarios, by name, with a control, and what the control takes. */
@Schema(description = "The same scenarios, by name, with a control, and what the control costs", examples = """
        {"with": {"scenarios": [{"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.2}},
           "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}]},
         "cost": 60000, "years": 5}""")
public record ControlModel(
        @NotNull @Valid PortfolioModel with,

        @Schema(description = "A year, in the currency of the losses") @PositiveOrZero
        double cost,

        @Schema(description = "Of its use") @Min(1) @Max(50) int years) {}
