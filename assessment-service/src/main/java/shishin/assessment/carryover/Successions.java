package shishin.assessment.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Guideline;

/** Finds how the items of one edition became those of another. */
@ApplicationScoped
class Successions {

    private final CarryOverPlans plans;
    private final Guideline guideline;

    Successions(CarryOverPlans plans, Guideline guideline) {
        this.plans = plans;
        this.guideline = guideline;
    }

    Basis between(String before, Edition after, @Nullable UUID plan) {
        if (plan != null) return by(named(plan, before, after));
        if (before.equals(after.id()))
            return new Basis(CarryOverReport.Basis.SAME_EDITION, null, Succession.sameEdition());
        return plans.latest(before, after.id())
                .map(Successions::by)
                .orElseGet(() -> new Basis(
                        CarryOverReport.Basis.WORDING, null, Succession.byWording(guideline.edition(before), after)));
    }

    private CarryOverPlan named(UUID plan, String before, Edition after) {
        return plans.find(plan)
                .filter(found -> found.before().equals(before) && found.after().equals(after.id()))
                .orElseThrow(() -> new UnknownCarryOverPlan(plan));
    }

    private static Basis by(CarryOverPlan plan) {
        return new Basis(CarryOverReport.Basis.PLAN, plan.id(), Succession.planned(plan));
    }
}
