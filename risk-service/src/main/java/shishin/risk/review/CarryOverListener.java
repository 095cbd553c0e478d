package shishin.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** When one edition follows another, risks about items that do not stand unchanged are looked at again. */
@ApplicationScoped
class CarryOverListener implements FactListener<CarryOverListener.CarryOverPlanned> {

    private static final String STANDS = "STANDS";

    private final CalledFor calledFor;

    CarryOverListener(CalledFor calledFor) {
        this.calledFor = calledFor;
    }

    record CarryOverPlanned(String before, String after, List<Line> lines) {

        record Line(String item, String verdict) {}
    }

    @Override
    public String type() {
        return "shishin.catalog.carry-over-planned.v1";
    }

    @Override
    public Class<CarryOverPlanned> shape() {
        return CarryOverPlanned.class;
    }

    @Override
    public void hear(CarryOverPlanned plan, Envelope envelope) {
        var changed = plan.lines().stream()
                .filter(line -> !line.verdict().equals(STANDS))
                .map(CarryOverPlanned.Line::item)
                .toList();
        if (!changed.isEmpty())
            calledFor.call(plan.before(), changed, "%s → %s".formatted(plan.before(), plan.after()));
    }
}
