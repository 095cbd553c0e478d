package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiConsumer;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** Keeps incidents, and the trail of what is done about them. */
@ApplicationScoped
class IncidentBook {

    private final EntityManager entities;
    private final Trail trail;
    private final Moments moments;

    IncidentBook(EntityManager entities, Trail trail, Moments moments) {
        this.entities = entities;
        this.trail = trail;
        this.moments = moments;
    }

    Incident enter(ReportIncident command, UUID issue) {
        var moment = moments.now();
        var incident = new Incident(command, issue, moment);
        entities.persist(incident);
        trail.record(incident.id(), IncidentAct.REPORT, moment, null, incident.view());
        return incident;
    }

    IncidentView act(UUID id, IfMatch expected, IncidentAct act, BiConsumer<Incident, Moment> step) {
        var incident = find(id);
        expected.require(incident.version());
        incident.require(act);
        var before = incident.view();
        var moment = moments.now();
        step.accept(incident, moment);
        incident.touch(moment.at());
        entities.flush();
        trail.record(id, act, moment, before, incident.view());
        return incident.view();
    }

    Incident find(UUID id) {
        var incident = entities.find(Incident.class, id);
        if (incident == null) throw new NotFound("incident", id);
        return incident;
    }

    @Transactional
    IncidentView get(UUID id) {
        return find(id).view();
    }

    @Transactional
    Page<IncidentView> page(IncidentFilter filter, PageRequest request) {
        return filter.listing().page(entities, request).map(Incident::view);
    }

    @Transactional
    Page<TrailEntryView> trail(UUID id, TrailFilter filter, PageRequest request) {
        return trail.about(find(id).id(), filter, request);
    }
}
