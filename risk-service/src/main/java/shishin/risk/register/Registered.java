package shishin.risk.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shishin.risk.identification.RiskView;
import shishin.risk.treatment.TreatmentPlan;

/** Risks of the register by code, and what is done about each. */
record Registered(List<RiskView> risks, Map<UUID, List<TreatmentPlan>> plans) {

    List<TreatmentPlan> plans(RiskView risk) {
        return plans.getOrDefault(risk.id(), List.of());
    }
}
