package shishin.assessment.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** An act on a finding as it was taken; never changed afterwards. */
@Entity(name = "FindingTrace")
@Table(name = "finding_act")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class FindingTrace {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID findingId;
    private String act;

    @Enumerated(EnumType.STRING)
    private FindingState fromState;

    @Enumerated(EnumType.STRING)
    private FindingState toState;

    private @Nullable String detail;
    private String actedBy;
    private Instant at;

    FindingTrace(UUID findingId, String act, FindingState from, FindingState to, @Nullable String detail, Stamp stamp) {
        this.id = NewId.next();
        this.findingId = findingId;
        this.act = act;
        this.fromState = from;
        this.toState = to;
        this.detail = detail;
        this.actedBy = stamp.name();
        this.at = stamp.at();
    }

    boolean reopened() {
        return act.equals("REOPENED");
    }

    FindingTraceView view() {
        return new FindingTraceView(act, fromState, toState, detail, actedBy, at);
    }

    protected FindingTrace() {}
}
