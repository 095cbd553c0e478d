package shishin.catalog.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import shishin.platform.identity.NewId;

/** What a tenant decided on a correspondence that came with the service. */
@Entity
@Table(name = "shipped_verdict")
class Verdict {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID correspondenceId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String decidedBy;
    private Instant decidedAt;
    private String reason;

    @Version
    private long version;

    static Verdict on(Shipped.Line line, DecideCorrespondence decision, Signature signature) {
        var verdict = new Verdict();
        verdict.id = NewId.next();
        verdict.correspondenceId = line.id();
        verdict.status = Status.PROPOSED;
        verdict.decide(decision, signature);
        return verdict;
    }

    void decide(DecideCorrespondence decision, Signature signature) {
        FourEyes.require(signature.actor(), Shipped.PROPOSER, status, decision);
        status = decision.decision().status();
        decidedBy = signature.name();
        decidedAt = signature.at();
        reason = decision.reason();
    }

    UUID correspondenceId() {
        return correspondenceId;
    }

    /** Version 0 is the state before any decision, so the first decision makes version 1. */
    long version() {
        return version + 1;
    }

    Known on(Shipped.Line line) {
        var review = new Review(status, Shipped.PROPOSER, null, decidedBy, decidedAt, reason);
        return new Known(line.id(), line.claim(), true, review, version());
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Verdict() {}
}
