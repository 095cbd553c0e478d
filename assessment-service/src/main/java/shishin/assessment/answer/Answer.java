package shishin.assessment.answer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** One revision of the answer to an item. A new answer supersedes it; it stays readable as of its time. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class Answer {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;
    private String item;
    private int revision;

    @Embedded
    private RecordAnswer said;

    private @Nullable UUID proposalId;

    @Embedded
    private @Nullable ReviewRequest reviewRequest;

    private String answeredBy;
    private Instant answeredAt;
    private @Nullable Instant supersededAt;

    /** Goes on counting from revision to revision, so that no two states of an answer share an ETag. */
    @Version
    private long version;

    static Answer first(UUID assessmentId, String item, RecordAnswer said, Stamp stamp) {
        var answer = new Answer();
        answer.id = NewId.next();
        answer.assessmentId = assessmentId;
        answer.item = item;
        answer.revision = 1;
        answer.said = said;
        answer.answeredBy = stamp.name();
        answer.answeredAt = stamp.at();
        return answer;
    }

    /** The next revision; call when this one is superseded and flushed. */
    Answer next(RecordAnswer said, Stamp stamp) {
        var next = first(assessmentId, item, said, stamp);
        next.revision = revision + 1;
        next.version = version;
        return next;
    }

    void supersede(Stamp stamp) {
        supersededAt = stamp.at();
    }

    Answer from(@Nullable UUID proposal) {
        proposalId = proposal;
        return this;
    }

    /** All that was answered, in one line. */
    String line() {
        return String.join("\u001f", item, Integer.toString(revision), answeredBy, answeredAt.toString(), said.line());
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String item() {
        return item;
    }

    int revision() {
        return revision;
    }

    RecordAnswer said() {
        return said;
    }

    @Nullable
    UUID proposalId() {
        return proposalId;
    }

    @Nullable
    ReviewRequest reviewRequest() {
        return reviewRequest;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }

    protected Answer() {}
}
