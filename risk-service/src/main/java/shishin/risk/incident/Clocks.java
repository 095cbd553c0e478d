package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** Keeps each tenant's reporting clock. */
@ApplicationScoped
class Clocks {

    private static final UUID NEVER_SET = new UUID(0, 0);

    private final EntityManager entities;
    private final Moments moments;
    private final Trail trail;

    Clocks(EntityManager entities, Moments moments, Trail trail) {
        this.entities = entities;
        this.moments = moments;
        this.trail = trail;
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
        var before = view();
        expected.require(before.version());
        var moment = moments.now();
        var setting = setting().orElseGet(() -> new ClockSetting(clock, moment));
        setting.set(clock, moment);
        entities.persist(setting);
        entities.flush();
        trail.record(setting.id(), ClockAct.SET_CLOCK, moment, before, setting.view());
        return setting.view();
    }

    /** Every change, oldest first; none while it is the usual one. */
    @Transactional
    Page<TrailEntryView> trail(TrailFilter filter, PageRequest request) {
        return trail.about(setting().map(ClockSetting::id).orElse(NEVER_SET), filter, request);
    }

    private Optional<ClockSetting> setting() {
        return entities.createQuery("from ClockSetting", ClockSetting.class)
                .getResultStream()
                .findFirst();
    }
}
