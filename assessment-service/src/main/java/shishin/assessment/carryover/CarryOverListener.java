package shishin.assessment.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Keeps the catalogue's plans until somebody takes answers over by them. */
@ApplicationScoped
class CarryOverListener implements FactListener<CarryOverPlanned> {

    private final CarryOverPlans plans;

    CarryOverListener(CarryOverPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return CarryOverPlanned.TYPE;
    }

    @Override
    public Class<CarryOverPlanned> shape() {
        return CarryOverPlanned.class;
    }

    @Override
    public void hear(CarryOverPlanned part, Envelope envelope) {
        plans.keep(part, envelope.tenant());
    }
}
