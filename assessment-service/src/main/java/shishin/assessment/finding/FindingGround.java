package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shishin.assessment.answer.EvidenceShelf;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.guideline.Guideline;

/** What a finding stands on: an edition, a subject, known items and evidence that is there. */
@ApplicationScoped
class FindingGround {

    private final AssessmentBook assessments;
    private final Guideline guideline;
    private final EvidenceShelf shelf;

    FindingGround(AssessmentBook assessments, Guideline guideline, EvidenceShelf shelf) {
        this.assessments = assessments;
        this.guideline = guideline;
        this.shelf = shelf;
    }

    /** Where it was found; refused where its items or its evidence are not known. */
    Place of(RaiseFinding said) {
        var place = place(said);
        guideline.edition(place.edition()).requireKnown(said.items());
        shelf.requireKnown(said.evidence());
        return place;
    }

    List<UUID> proof(CloseFinding closing) {
        var proof = closing.evidence();
        shelf.requireKnown(proof);
        return proof;
    }

    private Place place(RaiseFinding said) {
        if (said.assessmentId() == null)
            return new Place(Objects.requireNonNull(said.edition()), Objects.requireNonNull(said.subject()));
        var assignment = assessments.assignment(said.assessmentId());
        return new Place(assignment.edition(), assignment.subject());
    }
}
