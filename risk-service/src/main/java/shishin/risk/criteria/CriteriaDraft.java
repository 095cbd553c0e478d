package shishin.risk.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.trail.Moment;

/** Criteria that are not in force yet, or never came to be. */
@Entity
class CriteriaDraft {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.DRAFT;

    private int basedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private CriteriaContent content;

    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> writers;

    private Instant at;
    private Instant updatedAt;
    private @Nullable String decidedBy;
    private @Nullable String decision;
    private @Nullable Instant decidedAt;
    private @Nullable Integer became;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    CriteriaDraft(DraftCriteria command, int inForce, Moment moment) {
        this.id = NewId.next();
        this.writers = List.of();
        this.at = moment.at();
        write(command, inForce, moment);
    }

    void change(DraftCriteria command, int inForce, Moment moment) {
        require(DraftAct.CHANGE);
        write(command, inForce, moment);
    }

    private void write(DraftCriteria command, int inForce, Moment moment) {
        basedOn = inForce;
        content = command.content();
        reason = command.reason();
        writers = Stream.concat(writers.stream(), Stream.of(moment.actor()))
                .distinct()
                .toList();
        updatedAt = moment.at();
    }

    /** Becomes the version after the one in force. */
    CriteriaVersion approve(DecideCriteria command, int inForce, Moment moment) {
        require(DraftAct.APPROVE);
        if (writers.contains(moment.person())) throw new DrafterDecides(id, moment.actor());
        if (basedOn != inForce) throw new DraftOutdated(basedOn, inForce);
        decide(DraftState.APPROVED, command, moment);
        became = inForce + 1;
        return new CriteriaVersion(inForce + 1, view(), moment);
    }

    void reject(DecideCriteria command, Moment moment) {
        require(DraftAct.REJECT);
        decide(DraftState.REJECTED, command, moment);
    }

    private void decide(DraftState decided, DecideCriteria command, Moment moment) {
        state = decided;
        decision = command.reason();
        decidedBy = moment.person();
        decidedAt = moment.at();
    }

    private void require(DraftAct act) {
        if (!state.acts().contains(act)) throw new ActOutOfOrder("criteria draft", id, state, act, state.acts());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** As if it were in force. */
    Criteria criteria() {
        return new Criteria(basedOn + 1, content);
    }

    DraftView view() {
        return new DraftView(
                id,
                state,
                basedOn,
                reason,
                content,
                writers,
                at,
                updatedAt,
                decidedBy,
                decision,
                decidedAt,
                became,
                state.acts().stream().sorted().toList(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected CriteriaDraft() {}
}
