package shishin.risk.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.identification.RiskView;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.scale.RiskLevel;
import shishin.risk.trail.Moment;

/** That a risk is retained: asked for by one, approved by another, until a day. */
@Entity
class Acceptance {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;
    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    private int criteria;
    private String digest;
    private String justification;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> conditions;

    private Instant validUntil;

    @Enumerated(EnumType.STRING)
    private AcceptanceState state;

    private String requestedBy;
    private @Nullable String decidedBy;
    private @Nullable String reason;
    private @Nullable String detail;
    private Instant at;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Acceptance(JudgedRisk judged, RequestAcceptance command, Moment moment) {
        this.id = NewId.next();
        this.riskId = judged.risk().id();
        this.evaluationId = judged.evaluation();
        this.level = judged.level();
        this.criteria = judged.criteria();
        this.digest = judged.digest();
        this.justification = command.justification();
        this.conditions = Objects.requireNonNull(command.conditions());
        this.validUntil = command.validUntil();
        this.state = AcceptanceState.REQUESTED;
        this.requestedBy = moment.actor();
        this.at = moment.at();
        this.updatedAt = moment.at();
    }

    void require(Act act) {
        if (!state.possible().contains(act)) throw new ActOutOfOrder("acceptance", id, state, act, state.possible());
    }

    /** @param latest until when it could hold, asked for now */
    void approve(Moment moment, String reason, Instant latest) {
        if (moment.person().equals(requestedBy)) throw new ApproverIsRequester(id, requestedBy);
        if (isDue(moment.at())) throw new ValidityOutOfBounds(level, latest);
        decided(AcceptanceState.GRANTED, moment, reason);
    }

    void reject(Moment moment, String reason) {
        decided(AcceptanceState.REJECTED, moment, reason);
    }

    void revoke(Moment moment, String reason) {
        decided(AcceptanceState.REVOKED, moment, reason);
    }

    void supersede(Moment moment, UUID by) {
        moved(AcceptanceState.SUPERSEDED, moment, by.toString());
    }

    void lapse(Moment moment, LapseReason reason, @Nullable String detail) {
        moved(AcceptanceState.LAPSED, moment, reason.name());
        this.detail = detail;
    }

    private void decided(AcceptanceState next, Moment moment, String reason) {
        moved(next, moment, reason);
        decidedBy = moment.person();
    }

    private void moved(AcceptanceState next, Moment moment, String reason) {
        state = next;
        this.reason = reason;
        updatedAt = moment.at();
    }

    /** Whether this is still the risk that was judged. */
    boolean covers(RiskView risk) {
        return new JudgedRisk(risk, evaluationId, level, criteria).digest().equals(digest);
    }

    boolean isOpen() {
        return state == AcceptanceState.REQUESTED || state == AcceptanceState.GRANTED;
    }

    boolean isGranted() {
        return state == AcceptanceState.GRANTED;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(validUntil);
    }

    UUID id() {
        return id;
    }

    UUID riskId() {
        return riskId;
    }

    int criteria() {
        return criteria;
    }

    /** It holds by a later version of the criteria too. */
    void holdsBy(int laterCriteria) {
        criteria = laterCriteria;
    }

    RiskLevel level() {
        return level;
    }

    Instant validUntil() {
        return validUntil;
    }

    long version() {
        return version;
    }

    AcceptanceView view() {
        return new AcceptanceView(
                id,
                riskId,
                evaluationId,
                level,
                digest,
                justification,
                conditions,
                validUntil,
                state,
                requestedBy,
                decidedBy,
                reason,
                detail,
                at,
                updatedAt,
                state.possible(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Acceptance() {}
}
