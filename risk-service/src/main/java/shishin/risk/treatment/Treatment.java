package shishin.risk.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.analysis.Estimates;
import shishin.risk.deputy.Decider;
import shishin.risk.identification.RiskFile;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.ActOutOfOrder;

/** What is done about a risk in one cycle. */
@Entity
class Treatment {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID riskId;
    private int cycle;

    @Enumerated(EnumType.STRING)
    private TreatmentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private TreatmentContent content;

    private LocalDate due;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidence;

    private String proposedBy;
    private @Nullable String decidedBy;
    private @Nullable String onBehalfOf;
    private @Nullable String completedBy;
    private @Nullable String verifiedBy;
    private @Nullable String reason;
    private Instant at;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Treatment(RiskFile risk, TreatmentContent content) {
        this.id = NewId.next();
        this.riskId = risk.id();
        this.cycle = risk.standing().cycle();
        this.state = TreatmentState.PROPOSED;
        this.content = content;
        this.due = content.due();
        this.evidence = List.of();
        this.proposedBy = risk.actor();
        this.at = risk.now();
        this.updatedAt = risk.now();
    }

    void require(Act act) {
        if (!state.possible().contains(act)) throw new ActOutOfOrder("treatment", id, state, act, state.possible());
    }

    void decide(RiskFile by, Decider decider, String reason) {
        move(TreatmentState.DECIDED, by, reason);
        decidedBy = decider.name();
        onBehalfOf = decider.onBehalfOf();
    }

    boolean isDecided() {
        return decidedBy != null;
    }

    void start(RiskFile by) {
        move(TreatmentState.IN_PROGRESS, by, reason);
    }

    void complete(RiskFile by, CompleteTreatment command) {
        move(TreatmentState.COMPLETED, by, command.note());
        completedBy = by.actor();
        evidence = List.copyOf(command.evidence());
    }

    void verify(RiskFile by, String note) {
        requireAnother(by);
        move(TreatmentState.VERIFIED, by, note);
        verifiedBy = by.actor();
    }

    void rework(RiskFile by, String note) {
        requireAnother(by);
        move(TreatmentState.IN_PROGRESS, by, note);
        completedBy = null;
    }

    void cancel(RiskFile by, String reason) {
        move(TreatmentState.CANCELLED, by, reason);
    }

    private void requireAnother(RiskFile by) {
        if (by.moment().person().equals(completedBy)) throw new VerifierIsCompleter(id, by.actor());
    }

    private void move(TreatmentState next, RiskFile by, @Nullable String reason) {
        state = next;
        this.reason = reason;
        updatedAt = by.now();
    }

    UUID id() {
        return id;
    }

    UUID riskId() {
        return riskId;
    }

    List<Action> actions() {
        return content.actions();
    }

    /** The items its actions serve. */
    List<String> items() {
        return actions().stream()
                .flatMap(action -> Objects.requireNonNull(action.items()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The action of a number, from 1. */
    Action action(int number) {
        return content.actions().get(number - 1);
    }

    Estimates expectedResidual() {
        return content.expectedResidual();
    }

    /** When it was proposed. */
    Instant at() {
        return at;
    }

    /** The end of the last day. */
    Instant dueAt() {
        return due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    long version() {
        return version;
    }

    TreatmentView view() {
        return new TreatmentView(
                id,
                riskId,
                cycle,
                state,
                content.title(),
                content.options(),
                content.actions(),
                content.cost().oneOff(),
                content.cost().yearly(),
                content.expectedResidual(),
                due,
                evidence,
                proposedBy,
                decidedBy,
                onBehalfOf,
                completedBy,
                verifiedBy,
                reason,
                at,
                updatedAt,
                state.possible(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Treatment() {}
}
