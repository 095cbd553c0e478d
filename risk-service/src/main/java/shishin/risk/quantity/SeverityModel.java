package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.severity.LossForm;
import shishin.risk.simulation.severity.LossForms;
import shishin.risk.simulation.severity.Severity;

/**
 * What one loss event costs: LAW law; MIXTURE parts; FORMS primary, secondary with secondaryProbability. Whichever it is,
 * an insurance may pay a part of it.
 */
@Schema(description = "What one loss event costs; each kind reads its own members", examples = """
        {"kind": "FORMS", "primary": {"RESPONSE": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}},
         "secondary": {"REPUTATION": {"kind": "LOGNORMAL_90", "low": 50000, "high": 900000}}, "secondaryProbability": 0.2,
         "insurance": {"deductible": 200000, "limit": 1000000}}""")
public record SeverityModel(
        @NotNull Kind kind,
        @Nullable @Valid Law law,

        @Size(min = 1, max = 20) @Nullable List<@NotNull @Valid Part> parts,

        @Size(max = 6) @Nullable Map<LossForm, @NotNull @Valid Law> primary,

        @Size(max = 6) @Nullable Map<LossForm, @NotNull @Valid Law> secondary,

        @Nullable Double secondaryProbability,
        @Nullable @Valid Insurance insurance) {

    /** Which severity. */
    @Schema(name = "SeverityKind")
    public enum Kind {
        LAW,
        MIXTURE,
        FORMS
    }

    /** One kind of loss of a mixture; the weights add up to 1. */
    @Schema(
            name = "SeverityPart",
            examples = "{\"weight\": 0.9, \"law\": {\"kind\": \"EXPONENTIAL\", \"mean\": 20000}}")
    public record Part(double weight, @NotNull @Valid Law law) {}

    /** For each event the insurer pays what exceeds the deductible, up to the limit. */
    @Schema(examples = "{\"deductible\": 200000, \"limit\": 1000000}")
    public record Insurance(double deductible, double limit) {}

    Severity severity(At at) {
        var whole = at.told(() -> switch (kind) {
            case LAW -> single(at.in("law"), at.there("law", law));
            case MIXTURE -> mixture(at, at.there("parts", parts));
            case FORMS -> forms(at);
        });
        if (insurance == null) return whole;
        return at.in("insurance").told(() -> new Severity.Insured(whole, insurance.deductible, insurance.limit));
    }

    private static Severity single(At at, Law law) {
        var distribution = law.distribution(at);
        return at.toldWhole(() -> Severity.of(distribution));
    }

    private static Severity mixture(At at, List<Part> parts) {
        return new Severity.Mixture(IntStream.range(0, parts.size())
                .mapToObj(i -> part(at.in("parts").in(i), parts.get(i)))
                .toList());
    }

    private static Severity.Part part(At at, Part part) {
        var severity = single(at.in("law"), part.law);
        return at.told(() -> new Severity.Part(part.weight, severity));
    }

    private Severity forms(At at) {
        var second = secondary == null ? Map.<LossForm, Law>of() : secondary;
        var probability = second.isEmpty() ? 0 : at.number("secondaryProbability", secondaryProbability);
        return new LossForms(
                        laws(at.in("primary"), at.there("primary", primary)),
                        laws(at.in("secondary"), second),
                        probability)
                .total();
    }

    private static Map<LossForm, Severity> laws(At at, Map<LossForm, Law> laws) {
        var severities = new TreeMap<LossForm, Severity>();
        laws.forEach((form, law) -> severities.put(form, single(at.in(form.name()), law)));
        return severities;
    }
}
