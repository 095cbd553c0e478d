package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import shishin.platform.outbox.Outbox;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;

/** Tells of issues: into the trail, and to the world. */
@ApplicationScoped
class IssueTrail {

    private final Trail trail;
    private final Outbox outbox;
    private final Moments moments;

    IssueTrail(Trail trail, Outbox outbox, Moments moments) {
        this.trail = trail;
        this.outbox = outbox;
        this.moments = moments;
    }

    Moment now() {
        return moments.now();
    }

    IssueView opened(IssueView issue) {
        trail.record(issue.id(), IssueAct.OPEN, now(), null, issue);
        outbox.publish(new IssueOpened(
                issue.id(),
                issue.source(),
                issue.title(),
                issue.edition(),
                issue.items(),
                issue.subject(),
                issue.severity(),
                issue.firstSeen()));
        return issue;
    }

    void opened(UUID id, Sighting sighting) {
        var fact = sighting.opens(id);
        trail.record(id, IssueAct.OPEN, now(), null, fact);
        outbox.publish(fact);
    }

    void recovered(UUID id, String reference, Instant at) {
        trail.record(id, IssueAct.RECOVER, now(), null, Map.of("reference", reference, "at", at));
    }

    void record(IssueAct act, IssueView before, IssueView after) {
        trail.record(after.id(), act, now(), before, after);
    }
}
