package shishin.risk.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.risk.identification.Risks;
import shishin.risk.treatment.Plan;

/** Gathers what pictures show. */
@ApplicationScoped
class Figures {

    private final Risks risks;
    private final Plan plan;
    private final Losses losses;

    Figures(Risks risks, Plan plan, Losses losses) {
        this.risks = risks;
        this.plan = plan;
        this.losses = losses;
    }

    @Transactional
    BowTie bowTie(UUID id) {
        return BowTie.of(risks.get(id), plan.ofRisk(id));
    }

    @Transactional
    ExceedanceCurves exceedance(UUID id) {
        return losses.curves(risks.get(id));
    }

    @Transactional
    Timeline timeline(UUID id) {
        return Timeline.of(risks.get(id), plan.ofRisk(id), risks.now());
    }

    @Transactional
    Contributions contributions(UUID portfolio) {
        return losses.contributions(portfolio);
    }
}
