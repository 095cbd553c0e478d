package shishin.assessment.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.inbox.FactListeners;

/** Which facts say what of a risk. */
@ApplicationScoped
class RiskListeners implements FactListeners {

    private final RiskOutlook outlook;

    RiskListeners(RiskOutlook outlook) {
        this.outlook = outlook;
    }

    @Override
    public List<RiskListener> all() {
        return List.of(
                listener("risk-identified", RiskStep.IDENTIFIED),
                listener("risk-evaluated", RiskStep.EVALUATED),
                listener("treatment-decided", RiskStep.TREATMENT_DECIDED),
                listener("treatment-completed", RiskStep.TREATMENT_COMPLETED),
                listener("treatment-verified", RiskStep.TREATMENT_VERIFIED),
                listener("acceptance-granted", RiskStep.ACCEPTED),
                listener("acceptance-lapsed", RiskStep.ACCEPTANCE_ENDED),
                listener("acceptance-expired", RiskStep.ACCEPTANCE_ENDED),
                listener("risk-reopened", RiskStep.REOPENED));
    }

    private RiskListener listener(String fact, RiskStep step) {
        return new RiskListener("shishin.risk." + fact + ".v1", step, outlook);
    }
}
