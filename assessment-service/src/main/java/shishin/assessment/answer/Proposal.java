package shishin.assessment.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** A verdict somebody, usually a machine, thinks right; it stands beside the answer until a person decides. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Proposal {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;
    private String item;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable String reasonCode;
    private @Nullable String narrative;
    private double confidence;
    private @Nullable String rationale;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidence;

    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private long version;

    Proposal(UUID assessmentId, String item, ProposeAnswer said, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = assessmentId;
        this.item = item;
        this.result = said.result();
        this.reasonCode = said.reasonCode();
        this.narrative = said.narrative();
        this.confidence = said.confidence();
        this.rationale = said.rationale();
        this.evidence = said.evidence();
        this.proposedBy = stamp.name();
        this.proposedAt = stamp.at();
        this.state = ProposalState.PROPOSED;
    }

    void decide(ProposalState decision, @Nullable String reason, Stamp stamp) {
        if (!stamp.by().isPerson()) throw new VerdictOfAMachine();
        if (state != ProposalState.PROPOSED) throw new ProposalAlreadyDecided(state);
        this.state = decision;
        this.reason = reason;
        this.decidedBy = stamp.name();
        this.decidedAt = stamp.at();
    }

    /** The answer it becomes: its verdict and evidence, and of the standing answer what a verdict says nothing about. */
    RecordAnswer answer(Optional<Answer> standing) {
        var old = standing.map(Answer::said);
        return new RecordAnswer(
                Work.DONE,
                result,
                reasonCode,
                narrative,
                old.map(RecordAnswer::maturity).orElse(null),
                old.map(RecordAnswer::targetMaturity).orElse(null),
                rationale == null ? old.map(RecordAnswer::statement).orElse(null) : rationale,
                old.map(RecordAnswer::responsible).orElse(null),
                old.map(RecordAnswer::due).orElse(null),
                old.map(RecordAnswer::nextReview).orElse(null),
                evidence);
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String item() {
        return item;
    }

    Result result() {
        return result;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String narrative() {
        return narrative;
    }

    double confidence() {
        return confidence;
    }

    @Nullable
    String rationale() {
        return rationale;
    }

    List<UUID> evidence() {
        return evidence;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    ProposalState state() {
        return state;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long version() {
        return version;
    }

    protected Proposal() {}
}
