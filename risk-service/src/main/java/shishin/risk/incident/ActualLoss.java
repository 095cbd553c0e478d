package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.scale.Money;
import shishin.risk.simulation.severity.LossForm;

/** What an incident cost, by form of loss. */
@Schema(examples = """
        {"form": "RESPONSE", "amount": {"amount": 3200000, "currency": "JPY"}, "explanation": "復旧作業の委託費"}""")
public record ActualLoss(
        @NotNull LossForm form,
        @NotNull @Valid Money amount,
        @NotBlank @Size(max = 2000) String explanation) {}
