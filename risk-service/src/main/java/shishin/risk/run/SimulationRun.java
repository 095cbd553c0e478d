package shishin.risk.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.quantity.LossResult;

/** One model that waits to be answered, is being answered, or was. */
@Entity
class SimulationRun {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Enumerated(EnumType.STRING)
    private RunPurpose purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private Simulate content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LossResult result;

    private @Nullable String failure;
    private double progress;
    private int attempts;
    private @Nullable String heldBy;
    private String requestedBy;
    private Instant at;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    SimulationRun(RunPurpose purpose, Simulate content, String requestedBy, Instant at) {
        this.id = NewId.next();
        this.state = RunState.QUEUED;
        this.purpose = purpose;
        this.content = content;
        this.requestedBy = requestedBy;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    Simulate content() {
        return content;
    }

    RunPurpose purpose() {
        return purpose;
    }

    long version() {
        return version;
    }

    boolean isHeldBy(String replica) {
        return state == RunState.RUNNING && replica.equals(heldBy);
    }

    boolean wasTriedTooOften(int most) {
        return attempts > most;
    }

    void done(LossResult answer, Instant now) {
        end(RunState.DONE, now);
        result = answer;
        progress = 1;
    }

    void failed(String why, Instant now) {
        end(RunState.FAILED, now);
        failure = why;
    }

    void cancel(Instant now) {
        if (!state.isOpen()) throw new RunHasEnded(state);
        end(RunState.CANCELLED, now);
    }

    RunView view() {
        return new RunView(id, purpose, state, progress, result, failure, requestedBy, at, endedAt, version);
    }

    private void end(RunState ended, Instant now) {
        state = ended;
        endedAt = now;
        heldBy = null;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected SimulationRun() {}
}
