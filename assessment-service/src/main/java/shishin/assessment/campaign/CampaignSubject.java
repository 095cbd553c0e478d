package shishin.assessment.campaign;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Progress;
import shishin.assessment.assessment.AssessmentState;
import shishin.assessment.assessment.Subject;

/** One subject of a campaign, and its assessment once it is opened. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class CampaignSubject {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID campaignId;

    @Embedded
    private Subject subject;

    private @Nullable String lead;

    @Enumerated(EnumType.STRING)
    private SubjectState state;

    private @Nullable UUID assessmentId;
    private @Nullable String problem;
    private Instant updatedAt;

    @Version
    private long version;

    void opened(UUID assessment, Instant now) {
        state = SubjectState.OPENED;
        assessmentId = assessment;
        updatedAt = now;
    }

    Subject subject() {
        return subject;
    }

    @Nullable
    String lead() {
        return lead;
    }

    @Nullable
    UUID assessmentId() {
        return assessmentId;
    }

    SubjectView view(@Nullable AssessmentState assessment, int asked, Progress progress) {
        return new SubjectView(subject, lead, state, problem, assessmentId, assessment, asked, progress, updatedAt);
    }

    protected CampaignSubject() {}
}
