package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.guideline.Guideline;
import shishin.risk.guideline.ItemTitle;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.NextAct;

/** Proposes treatments and sees them through; the only door to them from other packages. */
@ApplicationScoped
public class RiskTreatment {

    private final Risks risks;
    private final RiskAnalysis analyses;
    private final Guideline guideline;
    private final Treatments treatments;

    RiskTreatment(Risks risks, RiskAnalysis analyses, Guideline guideline, Treatments treatments) {
        this.risks = risks;
        this.analyses = analyses;
        this.guideline = guideline;
        this.treatments = treatments;
    }

    @Transactional
    TreatmentView propose(UUID riskId, ProposeTreatment command) {
        command.requireOrder();
        var risk = risks.take(riskId, Act.PROPOSE_TREATMENT);
        guideline.requireKnown(risk.view().edition(), command.items());
        var treatment = new Treatment(risk, command.content());
        treatments.keep(treatment, risk.moment());
        risk.standing().treatmentProposed(treatment.id(), analyses.rate(command.expectedResidual()), risk.now());
        risk.done(null, treatment.view());
        return treatment.view();
    }

    @Transactional
    TreatmentView start(UUID id, IfMatch expected) {
        return act(id, expected, Act.START_TREATMENT, (treatment, risk) -> {
            treatment.start(risk);
            risk.standing().treating(new NextAct(Act.COMPLETE_TREATMENT, treatment.dueAt()));
        });
    }

    @Transactional
    TreatmentView complete(UUID id, IfMatch expected, CompleteTreatment command) {
        return act(id, expected, Act.COMPLETE_TREATMENT, (treatment, risk) -> {
            treatment.complete(risk, command);
            treatments.finish(treatment.id(), risk.moment());
            risk.standing().treating(Act.VERIFY_TREATMENT.from(risk.now()));
            treatments.tell(TreatmentCompleted.of(risk, treatment.view(), served(risk.view(), treatment)));
        });
    }

    /** What the risk is about and its actions serve, of what its edition holds: it may be another by now. */
    private List<String> served(RiskView risk, Treatment treatment) {
        var linked =
                guideline.titles(risk.edition(), treatment.items()).stream().map(ItemTitle::code);
        return Stream.concat(risk.items().stream(), linked).distinct().toList();
    }

    @Transactional
    TreatmentView verify(UUID id, IfMatch expected, VerifyTreatment command) {
        if (!command.effective()) return rework(id, expected, command);
        return act(id, expected, Act.VERIFY_TREATMENT, (treatment, risk) -> {
            treatment.verify(risk, command.note());
            var told = command.residual();
            var left = told == null ? treatment.expectedResidual() : told;
            var model = told == null
                    ? analyses.residualModel(risk.id(), treatment.at()).orElse(null)
                    : null;
            var analysis = analyses.residualBecomesCurrent(risk, treatment.id(), left, command.note(), model);
            treatments.tell(TreatmentVerified.of(risk, treatment.view(), analysis.level()));
        });
    }

    private TreatmentView rework(UUID id, IfMatch expected, VerifyTreatment command) {
        return act(id, expected, Act.REWORK_TREATMENT, (treatment, risk) -> {
            treatment.rework(risk, command.note());
            risk.standing().treating(new NextAct(Act.COMPLETE_TREATMENT, treatment.dueAt()));
        });
    }

    @Transactional
    TreatmentView get(UUID id) {
        return treatments.find(id).view();
    }

    @Transactional
    public Page<TreatmentView> page(UUID riskId, PageRequest request) {
        risks.get(riskId);
        return treatments.page(riskId, request);
    }

    /** One step on a treatment, which has to be possible for it and for its risk. */
    TreatmentView act(UUID id, IfMatch expected, Act act, BiConsumer<Treatment, RiskFile> step) {
        var treatment = treatments.take(id, expected, act);
        var risk = risks.take(treatment.riskId(), act);
        var before = treatment.view();
        step.accept(treatment, risk);
        risk.done(before, treatment.view());
        return treatments.written(treatment);
    }
}
