package shishin.assessment.finding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** Something that falls short, from the day it is found to the proof that it is mended. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Finding {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private @Nullable UUID assessmentId;
    private @Nullable String externalId;

    @Embedded
    private Shortfall shortfall;

    @Embedded
    private Charge charge;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private Instant stateSince;

    @Embedded
    private Remedy remedy;

    @Embedded
    private @Nullable Recurrence recurrence;

    private String raisedBy;
    private Instant raisedAt;
    private Instant updatedAt;

    @Version
    private long version;

    Finding(RaiseFinding said, Place place, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = said.assessmentId();
        this.state = FindingState.OPEN;
        this.raisedBy = stamp.name();
        this.raisedAt = stamp.at();
        this.stateSince = stamp.at();
        this.updatedAt = stamp.at();
        say(said, place);
    }

    private void say(RaiseFinding said, Place place) {
        shortfall = Shortfall.of(said, place);
        remedy = Remedy.sought(said.rootCause(), said.correctiveAction());
        charge = Charge.of(said, place);
    }

    /** Follows a stream of evidence from its first failure. */
    Finding following(Recurrence failure) {
        recurrence = failure;
        return this;
    }

    /** As it is known outside, under its name there. */
    FindingTrace bring(String nameOutside, RaiseFinding said, Place place, Progressed progressed, Stamp stamp) {
        say(said, place);
        externalId = nameOutside;
        remedy = progressed.remedy();
        raisedBy = progressed.raisedBy();
        raisedAt = progressed.raisedAt();
        return move(progressed.state(), "IMPORTED", "As item %s of a plan".formatted(nameOutside), stamp);
    }

    FindingTrace revise(ReviseFinding revision, Stamp stamp) {
        FindingAct.REVISION.require(state);
        charge = charge.revised(revision);
        remedy = remedy.because(revision.rootCause(), revision.correctiveAction());
        updatedAt = stamp.at();
        return trace("REVISED", state, revision.reason(), stamp);
    }

    FindingTrace act(TakeAction action, Stamp stamp) {
        FindingAct.ACTION.require(state);
        remedy = remedy.because(action.rootCause(), action.correctiveAction());
        return move(FindingState.ACTED, "ACTED", action.correctiveAction(), stamp);
    }

    /** An action without effect was none: the finding is open again. */
    FindingTrace verify(VerifyAction verdict, Stamp stamp) {
        FindingAct.VERIFICATION.require(state);
        remedy = remedy.found(verdict.effectiveness());
        return verdict.effective()
                ? move(FindingState.VERIFIED, "VERIFIED", verdict.effectiveness(), stamp)
                : move(FindingState.OPEN, "REOPENED", verdict.effectiveness(), stamp);
    }

    FindingTrace close(List<UUID> proof, Stamp stamp) {
        FindingAct.CLOSURE.require(state);
        remedy = remedy.proven(proof);
        return move(FindingState.CLOSED, "CLOSED", null, stamp);
    }

    /**
     * Its stream failed again. What was observed before the last failure that is known changes nothing. What fails after
     * something was done about it was not mended: then the finding is open again, with a new date.
     *
     * @param next the date where it is open again
     */
    Optional<FindingTrace> failedAgain(Instant observed, @Nullable LocalDate next, Stamp stamp) {
        if (recurrence == null || !recurrence.isNews(observed)) return Optional.empty();
        recurrence = recurrence.again(observed);
        updatedAt = stamp.at();
        if (state == FindingState.OPEN || !observed.isAfter(stateSince)) return Optional.empty();
        charge = charge.dueBy(next);
        remedy = remedy.proven(List.of());
        return Optional.of(move(FindingState.OPEN, "REOPENED", "It failed again", stamp));
    }

    /**
     * Its stream passes again; whether it is mended is for people to say. What passed no later than the last failure that
     * is known is told late, and changes nothing.
     */
    Optional<FindingTrace> recovered(UUID proof, Instant observed, Stamp stamp) {
        if (recurrence == null || recurrence.recoveredAt() != null || !recurrence.isNews(observed))
            return Optional.empty();
        recurrence = recurrence.recovered(proof, stamp.at());
        updatedAt = stamp.at();
        return Optional.of(trace("RECOVERED", state, proof.toString(), stamp));
    }

    FindingTrace overdue(Stamp stamp) {
        charge = charge.overdue(stamp.at());
        return trace("OVERDUE", state, String.valueOf(charge.due()), stamp);
    }

    FindingTrace trace(String act, FindingState from, @Nullable String detail, Stamp stamp) {
        return new FindingTrace(id, act, from, state, detail, stamp);
    }

    private FindingTrace move(FindingState to, String act, @Nullable String detail, Stamp stamp) {
        var from = state;
        state = to;
        stateSince = stamp.at();
        updatedAt = stamp.at();
        return trace(act, from, detail, stamp);
    }

    long version() {
        return version;
    }

    @SuppressWarnings("checkstyle:MethodLength") // a member a line
    FindingView view() {
        return new FindingView(
                id,
                assessmentId,
                externalId,
                shortfall.edition(),
                shortfall.subject(),
                shortfall.items(),
                charge.grade(),
                shortfall.title(),
                shortfall.description(),
                shortfall.evidence(),
                remedy.rootCause(),
                remedy.correctiveAction(),
                charge.owner(),
                charge.due(),
                charge.overdueAt(),
                state,
                stateSince,
                FindingAct.possible(state),
                remedy.effectiveness(),
                remedy.closingEvidence(),
                recurrence,
                raisedBy,
                raisedAt,
                updatedAt,
                version);
    }

    protected Finding() {}
}
