package shishin.risk.run;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.LazyGroup;
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

    // A model may be a megabyte, a result fifty kilobytes: lists want neither.
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("content")
    @JdbcTypeCode(SqlTypes.JSON)
    private Simulate content;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("result")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LossResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RunFailure failure;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RunSource> sources;

    private double progress;
    private int attempts;
    private @Nullable String heldBy;
    private String requestedBy;
    private Instant at;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    SimulationRun(RunRequest request, String requestedBy, Instant at) {
        this.id = NewId.next();
        this.state = RunState.QUEUED;
        this.purpose = request.purpose();
        this.content = request.content();
        this.sources = request.sources();
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

    void failed(RunFailure why, Instant now) {
        end(RunState.FAILED, now);
        failure = why;
    }

    void cancel(Instant now) {
        if (!state.isOpen()) throw new RunHasEnded(state);
        end(RunState.CANCELLED, now);
    }

    RunState state() {
        return state;
    }

    RunView view() {
        return view(result);
    }

    /** As a line of a list. */
    RunView line() {
        return view(null);
    }

    private RunView view(@Nullable LossResult told) {
        return new RunView(id, purpose, state, progress, told, failure, requestedBy, at, endedAt, sources, version);
    }

    private void end(RunState ended, Instant now) {
        state = ended;
        endedAt = now;
        heldBy = null;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected SimulationRun() {}
}
