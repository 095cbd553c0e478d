package shishin.assessment.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.json.OneLine;

/** An item of a plan in our words; as strictly read as if somebody raised it by hand. */
record PoamItem(
        @NotNull Grade grade,
        @NotNull @OneLine @Size(max = 100) String edition,
        @NotNull @Valid Subject subject,
        @NotEmpty @Size(max = 100) List<@NotNull @OneLine @Size(max = 50) String> items,
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @Size(max = 10_000) String description,
        @Size(max = 100) List<@NotNull UUID> evidence,
        @Nullable @Size(max = 4000) String rootCause,
        @Nullable @Size(max = 4000) String correctiveAction,
        @Nullable @OneLine @Size(max = 100) String owner,
        @Nullable LocalDate due,
        @NotNull FindingState state,
        @Nullable @Size(max = 4000) String effectiveness,
        @Size(max = 100) List<@NotNull UUID> closingEvidence,
        @Nullable @OneLine @Size(max = 100) String raisedBy,
        @Nullable Instant raisedAt) {

    PoamItem {
        if (state == FindingState.CLOSED && closingEvidence.isEmpty()) throw new EvidenceMissing();
    }

    /** @param known what of its evidence is known here; the rest cannot be referred to */
    RaiseFinding said(@Nullable UUID assessment, List<UUID> known) {
        return new RaiseFinding(
                assessment,
                grade,
                edition,
                subject,
                items,
                title,
                description,
                known,
                rootCause,
                correctiveAction,
                owner,
                due);
    }

    /** @param known what is said already by whom and when it was raised, where the plan does not say */
    Progressed progressed(FindingView known) {
        return new Progressed(
                state,
                new Remedy(rootCause, correctiveAction, effectiveness, closingEvidence),
                raisedBy == null ? known.raisedBy() : raisedBy,
                raisedAt == null ? known.raisedAt() : raisedAt);
    }

    /** Whether a finding says all this already. */
    boolean isSaidBy(FindingView finding, List<UUID> known) {
        return Stream.of(
                        grade == finding.grade(),
                        edition.equals(finding.edition()),
                        subject.equals(finding.subject()),
                        items.equals(finding.items()),
                        title.equals(finding.title()),
                        description.equals(finding.description()),
                        known.equals(finding.evidence()),
                        Objects.equals(rootCause, finding.rootCause()),
                        Objects.equals(correctiveAction, finding.correctiveAction()),
                        Objects.equals(owner, finding.owner()),
                        due == null || due.equals(finding.due()),
                        state == finding.state(),
                        Objects.equals(effectiveness, finding.effectiveness()),
                        closingEvidence.equals(finding.closingEvidence()))
                .allMatch(same -> same);
    }
}
