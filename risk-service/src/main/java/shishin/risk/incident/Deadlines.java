package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.platform.due.FreeRow;
import shishin.platform.outbox.Outbox;
import shishin.risk.trail.Moment;

/** Keeps what authorities are owed, and tells before a time passes and when it has. */
@ApplicationScoped
class Deadlines {

    private static final String OF_INCIDENT = "from ReportDeadline where incidentId = :incident order by due, report";

    private final EntityManager entities;
    private final Clocks clocks;
    private final Outbox outbox;

    Deadlines(EntityManager entities, Clocks clocks, Outbox outbox) {
        this.entities = entities;
        this.clocks = clocks;
        this.outbox = outbox;
    }

    void begin(UUID incident, Instant detectedAt) {
        var clock = clocks.inForce();
        for (var report : clock.reports().keySet())
            entities.persist(new ReportDeadline(incident, detectedAt, report, clock));
    }

    List<DeadlineView> of(UUID incident) {
        return find(incident).stream().map(ReportDeadline::view).toList();
    }

    List<String> owed(UUID incident) {
        return find(incident).stream()
                .filter(ReportDeadline::isOwed)
                .map(deadline -> deadline.report().name())
                .toList();
    }

    /** Notes a report that is owed. */
    void submit(UUID incident, SubmitReport command, Moment moment) {
        find(incident).stream()
                .filter(deadline -> deadline.report() == command.report() && deadline.isOwed())
                .findFirst()
                .orElseThrow(() -> new ReportNotOwed(command.report()))
                .submit(command, moment);
    }

    /** Tells what is to be told of a deadline now; nothing when another replica has it in hand, or did it before. */
    @Transactional
    public void look(UUID id, Instant now) {
        FreeRow.of(entities, ReportDeadline.class, id).ifPresent(deadline -> tell(deadline, now));
    }

    private void tell(ReportDeadline deadline, Instant now) {
        if (deadline.remind(now)) outbox.publish(deadline.dueFact(now));
        if (deadline.miss(now)) outbox.publish(deadline.overdueFact(now));
    }

    private List<ReportDeadline> find(UUID incident) {
        return entities.createQuery(OF_INCIDENT, ReportDeadline.class)
                .setParameter("incident", incident)
                .getResultList();
    }
}
