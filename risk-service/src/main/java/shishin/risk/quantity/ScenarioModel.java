package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;
import shishin.risk.simulation.scenario.Scenario;

/** A risk as a model: the annual loss is the sum of one severity for each event. */
@Schema(description = "The annual loss is the sum of one severity for each event of the year", examples = """
        {"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
         "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}""")
public record ScenarioModel(
        @NotBlank @Size(max = 200) @OneLine String name,
        @NotNull @Valid FrequencyModel frequency,
        @NotNull @Valid SeverityModel severity) {

    Scenario scenario(At at) {
        return new Scenario(name, frequency.frequency(at.in("frequency")), severity.severity(at.in("severity")));
    }
}
