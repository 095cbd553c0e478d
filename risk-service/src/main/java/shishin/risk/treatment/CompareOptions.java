package shishin.risk.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Options to be seen side by side. */
@Schema(description = "Options for a risk, to be seen side by side", examples = """
        {"options": [{"name": "多要素認証", "kinds": ["MODIFY"], "oneOff": {"amount": 1200000, "currency": "JPY"},
           "yearly": {"amount": 300000, "currency": "JPY"}, "years": 5, "ready": "2026-09-30",
           "expectedResidual": {"likelihood": {"value": 2, "explanation": "侵入経路がふさがる"},
               "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "復旧に半日かかる"}]},
           "quantity": {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.1}},
               "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 1000000, "high": 20000000}}}}]}""")
record CompareOptions(@NotNull @Size(min = 1, max = 8) List<@NotNull @Valid OptionPlan> options) {}
