package shishin.catalog.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;

/** A correspondence of a tenant's own, with what became of it. */
@Entity
class Correspondence {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String fromCatalogue;
    private String fromItem;
    private String toCatalogue;
    private String toItem;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private int strength;

    @Enumerated(EnumType.STRING)
    private @Nullable Rationale rationale;

    private @Nullable String ja;
    private @Nullable String en;
    private String document;
    private @Nullable String page;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private long version;

    static Correspondence propose(Claim claim, Signature signature) {
        var correspondence = new Correspondence();
        correspondence.id = NewId.next();
        correspondence.revise(claim, signature);
        return correspondence;
    }

    /** What is said anew is proposed anew: whoever revises is its proposer from now on. */
    void revise(Claim claim, Signature signature) {
        fromCatalogue = claim.source().catalogue();
        fromItem = claim.sourceItem();
        toCatalogue = claim.target().catalogue();
        toItem = claim.targetItem();
        relation = claim.relation();
        strength = claim.strength();
        rationale = claim.rationale();
        ja = claim.explanation().ja();
        en = claim.explanation().en();
        document = claim.provenance().document();
        page = claim.provenance().page();
        status = Status.PROPOSED;
        proposedBy = signature.name();
        proposedAt = signature.at();
        decidedBy = null;
        decidedAt = null;
        reason = null;
    }

    void decide(DecideCorrespondence decision, Signature signature) {
        FourEyes.require(signature.actor(), proposedBy, status, decision);
        status = decision.decision().status();
        decidedBy = signature.name();
        decidedAt = signature.at();
        reason = decision.reason();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Status status() {
        return status;
    }

    Claim claim() {
        return new Claim(
                new End(fromCatalogue, fromItem),
                new End(toCatalogue, toItem.isEmpty() ? null : toItem),
                relation,
                strength,
                rationale,
                new Explanation(ja, en),
                new Provenance(document, page));
    }

    Known known() {
        var review = new Review(status, proposedBy, proposedAt, decidedBy, decidedAt, reason);
        return new Known(id, claim(), false, review, version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Correspondence() {}
}
