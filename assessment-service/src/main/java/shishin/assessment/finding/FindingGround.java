package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.EvidenceShelf;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.guideline.Guideline;

/** What a finding stands on: an edition, a subject, known items, evidence that is there, and the tenant's rules. */
@ApplicationScoped
class FindingGround {

    private final AssessmentBook assessments;
    private final Guideline guideline;
    private final EvidenceShelf shelf;
    private final FindingPolicies policies;

    FindingGround(AssessmentBook assessments, Guideline guideline, EvidenceShelf shelf, FindingPolicies policies) {
        this.assessments = assessments;
        this.guideline = guideline;
        this.shelf = shelf;
        this.policies = policies;
    }

    /** Where it was found, and by when it is to be mended; refused where its items or its evidence are not known. */
    Place of(RaiseFinding said, Instant now) {
        var place = place(said, policies.rules().due(said.grade(), now));
        guideline.edition(place.edition()).requireKnown(said.items());
        shelf.requireKnown(said.evidence());
        return place;
    }

    List<UUID> proof(CloseFinding closing) {
        var proof = closing.evidence();
        shelf.requireKnown(proof);
        return proof;
    }

    private Place place(RaiseFinding said, @Nullable LocalDate due) {
        if (said.assessmentId() == null)
            return new Place(Objects.requireNonNull(said.edition()), Objects.requireNonNull(said.subject()), due);
        var assignment = assessments.assignment(said.assessmentId());
        return new Place(assignment.edition(), assignment.subject(), due);
    }
}
