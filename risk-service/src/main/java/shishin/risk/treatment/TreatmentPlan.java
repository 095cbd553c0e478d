package shishin.risk.treatment;

import java.util.List;

/** A treatment, and how far each of its actions is. */
public record TreatmentPlan(TreatmentView treatment, List<ActionView> actions) {}
