package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shishin.platform.precondition.IfMatch;
import shishin.risk.trail.Moments;

/** Keeps each tenant's reporting clock. */
@ApplicationScoped
class Clocks {

    private final EntityManager entities;
    private final Moments moments;

    Clocks(EntityManager entities, Moments moments) {
        this.entities = entities;
        this.moments = moments;
    }

    @Transactional
    ClockView view() {
        return setting().map(ClockSetting::view).orElse(new ClockView(ReportingClock.USUAL, null, null, 0));
    }

    ReportingClock inForce() {
        return setting().map(ClockSetting::content).orElse(ReportingClock.USUAL);
    }

    /** For incidents reported from now on. */
    @Transactional
    ClockView set(IfMatch expected, ReportingClock clock) {
        expected.require(view().version());
        var moment = moments.now();
        var setting = setting().orElseGet(() -> new ClockSetting(clock, moment));
        setting.set(clock, moment);
        entities.persist(setting);
        entities.flush();
        return setting.view();
    }

    private Optional<ClockSetting> setting() {
        return entities.createQuery("from ClockSetting", ClockSetting.class)
                .getResultStream()
                .findFirst();
    }
}
