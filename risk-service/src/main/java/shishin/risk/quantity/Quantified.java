package shishin.risk.quantity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A model of a risk, and what it came to. */
@Schema(description = "A model of a risk, and what it came to")
public record Quantified(RiskModel model, LossResult result) {}
