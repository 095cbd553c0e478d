package shishin.assessment.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.assessment.AssessmentView;
import shishin.assessment.oscal.Oscal;

/** What we hold and OSCAL has no place for, as properties in our namespace. */
final class ResultProperties {

    private ResultProperties() {}

    static void write(AssessmentView assessment, String subject, ObjectNode result) {
        Oscal.property(result, "assessment-id", assessment.id());
        Oscal.property(result, "kind", assessment.kind());
        Oscal.property(result, "state", assessment.state());
        Oscal.property(result, "subject", subject);
        Oscal.property(result, "edition", assessment.edition());
        Oscal.property(result, "edition-digest", assessment.editionDigest());
        Oscal.property(result, "content-digest", assessment.contentDigest());
        Oscal.property(result, "lead", assessment.lead());
        Oscal.property(result, "period-from", assessment.periodFrom());
        Oscal.property(result, "period-to", assessment.periodTo());
    }

    static void write(AnswerView answer, ObjectNode observation) {
        Oscal.property(observation, "item", answer.item());
        Oscal.property(observation, "revision", answer.revision());
        Oscal.property(observation, "work", answer.work());
        Oscal.property(observation, "result", answer.result());
        Oscal.property(observation, "approval", answer.approval());
        Oscal.property(observation, "reason-code", answer.reasonCode());
        Oscal.property(observation, "narrative", answer.narrative());
        Oscal.property(observation, "maturity", answer.maturity());
        Oscal.property(observation, "target-maturity", answer.targetMaturity());
        Oscal.property(observation, "responsible", answer.responsible());
        Oscal.property(observation, "due", answer.due());
        Oscal.property(observation, "next-review", answer.nextReview());
    }
}
