package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.risk.deputy.Decider;
import shishin.risk.deputy.Deputies;
import shishin.risk.identification.RiskFile;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.NextAct;

/** What only the owner of a risk decides, or a deputy: that a treatment is carried out, and that it is not after all. */
@ApplicationScoped
class TreatmentDecision {

    private final RiskTreatment course;
    private final Treatments treatments;
    private final Deputies deputies;

    TreatmentDecision(RiskTreatment course, Treatments treatments, Deputies deputies) {
        this.course = course;
        this.treatments = treatments;
        this.deputies = deputies;
    }

    @Transactional
    TreatmentView decide(UUID id, IfMatch expected, DecideTreatment command) {
        return course.act(id, expected, Act.DECIDE_TREATMENT, (treatment, risk) -> {
            treatment.decide(risk, decider(risk), command.reason());
            risk.standing().treating(new NextAct(Act.START_TREATMENT, treatment.dueAt()));
            treatments.tell(TreatmentDecided.of(risk, treatment.view()));
        });
    }

    /** A mere proposal is taken back by whoever may write; what was decided is given up by who decides. */
    @Transactional
    TreatmentView cancel(UUID id, IfMatch expected, CancelTreatment command) {
        return course.act(id, expected, Act.CANCEL_TREATMENT, (treatment, risk) -> {
            if (treatment.isDecided()) decider(risk);
            treatment.cancel(risk, command.reason());
            risk.standing().treatmentCancelled(risk.now());
        });
    }

    private Decider decider(RiskFile risk) {
        return deputies.decider(risk.moment(), risk.view().code(), risk.view().owner());
    }
}
