package shishin.catalog.standard;

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
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** What the evaluation of a risk proposes to revise in a standard. */
@Entity
class Proposal {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID standardId;
    private UUID evaluationId;
    private UUID riskId;
    private String riskCode;
    private String riskTitle;
    private String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> clauses;

    private String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Revision> revisions;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> takenInto;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private Instant receivedAt;

    @Version
    private long version;

    /** @param clauses the numbers of the standard's clauses that cover what the risk is about */
    static Proposal receive(Standard standard, RiskEvaluated evaluated, List<String> clauses, Instant now) {
        var proposal = new Proposal();
        proposal.id = NewId.next();
        proposal.standardId = standard.id();
        proposal.evaluationId = evaluated.evaluationId();
        proposal.riskId = evaluated.riskId();
        proposal.riskCode = evaluated.code();
        proposal.riskTitle = evaluated.title();
        proposal.edition = evaluated.edition();
        proposal.items = evaluated.items();
        proposal.clauses = clauses;
        proposal.summary = evaluated.summary();
        proposal.revisions = evaluated.revisions();
        proposal.state = ProposalState.OPEN;
        proposal.reason = "";
        proposal.takenInto = List.of();
        proposal.receivedAt = now;
        return proposal;
    }

    void decide(DecideProposal decision, Actor actor, Instant now) {
        if (state != ProposalState.OPEN) throw new ProposalAlreadyDecided(id, state);
        if (!actor.isPerson()) throw new PersonRequired();
        state = decision.decision().state();
        reason = decision.reason();
        decidedBy = actor.name();
        decidedAt = now;
    }

    /** What is to change: as the evaluation says, or what it sums up, for each item. */
    List<Revision> wanted() {
        if (!revisions.isEmpty()) return revisions;
        return items.stream().map(item -> new Revision(item, null, summary, "")).toList();
    }

    Amendment amendment(Revision revision) {
        return new Amendment(
                id,
                riskId,
                riskCode,
                revision.item(),
                revision.proposal(),
                revision.reason(),
                Objects.requireNonNull(decidedBy),
                Objects.requireNonNull(decidedAt),
                false);
    }

    void takenInto(List<String> clauses) {
        takenInto = clauses;
    }

    UUID standardId() {
        return standardId;
    }

    boolean isTaken() {
        return state == ProposalState.TAKEN;
    }

    boolean belongsTo(UUID standard) {
        return standardId.equals(standard);
    }

    long version() {
        return version;
    }

    ProposalView view() {
        return new ProposalView(
                id,
                standardId,
                state,
                evaluationId,
                new ProposalView.RiskReference(riskId, riskCode, riskTitle),
                edition,
                items,
                clauses,
                summary,
                revisions,
                takenInto,
                receivedAt,
                decision(),
                version);
    }

    private ProposalView.@Nullable DecisionView decision() {
        return decidedBy == null || decidedAt == null
                ? null
                : new ProposalView.DecisionView(reason, decidedBy, decidedAt);
    }

    ProposalDecided decided() {
        return new ProposalDecided(
                id,
                standardId,
                riskId,
                edition,
                items,
                state.name(),
                reason,
                Objects.requireNonNull(decidedBy),
                Objects.requireNonNull(decidedAt));
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Proposal() {}
}
