package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;

/** An observation as it was received. It is written by {@link EvidenceTable}; only what people make of it changes. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Evidence {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID streamId;
    private @Nullable String externalId;

    @Embedded
    private Producer producer;

    @Column(name = "check_id")
    private String check;

    @Embedded
    private Subject subject;

    private String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    private @Nullable String actual;
    private @Nullable String expected;
    private Instant observedFrom;
    private Instant observedTo;
    private @Nullable Instant collectedAt;
    private Instant receivedAt;
    private String receivedFrom;
    private @Nullable Instant validUntil;

    @Embedded
    private Signature signature;

    @Embedded
    private @Nullable PlacedBy placedBy;

    @Embedded
    private @Nullable Attachment attachment;

    @Enumerated(EnumType.STRING)
    private ReviewState reviewState;

    @Embedded
    private @Nullable Review review;

    @Version
    private long version;

    void review(ReviewEvidence judgement, Stamp stamp) {
        if (reviewState != ReviewState.UNREVIEWED) throw new EvidenceAlreadyReviewed(reviewState);
        reviewState = judgement.decision().state();
        review = new Review(stamp.name(), stamp.at(), judgement.reason());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("checkstyle:MethodLength") // a list of what there is, one line each
    EvidenceView view() {
        return new EvidenceView(
                id,
                streamId,
                externalId,
                producer,
                check,
                subject,
                edition,
                items,
                result,
                reason,
                severity,
                actual,
                expected,
                observedFrom,
                observedTo,
                collectedAt,
                receivedAt,
                receivedFrom,
                validUntil,
                signature,
                placedBy,
                attachment,
                reviewState,
                review,
                version);
    }

    protected Evidence() {}
}
