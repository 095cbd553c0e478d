package shishin.assessment.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.platform.inbox.FactListener;

/** Which facts say what of a risk. */
@ApplicationScoped
class RiskListeners {

    private final RiskOutlook outlook;

    RiskListeners(RiskOutlook outlook) {
        this.outlook = outlook;
    }

    private FactListener<RiskFact> listener(String fact, RiskStep step) {
        return new RiskListener("shishin.risk." + fact + ".v1", step, outlook);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> identified() {
        return listener("risk-identified", RiskStep.IDENTIFIED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> evaluated() {
        return listener("risk-evaluated", RiskStep.EVALUATED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> decided() {
        return listener("treatment-decided", RiskStep.TREATMENT_DECIDED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> completed() {
        return listener("treatment-completed", RiskStep.TREATMENT_COMPLETED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> verified() {
        return listener("treatment-verified", RiskStep.TREATMENT_VERIFIED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> accepted() {
        return listener("acceptance-granted", RiskStep.ACCEPTED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> lapsed() {
        return listener("acceptance-lapsed", RiskStep.ACCEPTANCE_ENDED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> expired() {
        return listener("acceptance-expired", RiskStep.ACCEPTANCE_ENDED);
    }

    @Produces
    @Singleton
    FactListener<RiskFact> reopened() {
        return listener("risk-reopened", RiskStep.REOPENED);
    }
}
