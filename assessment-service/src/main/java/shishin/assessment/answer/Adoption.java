package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.platform.precondition.IfMatch;

/** A person makes a proposal the answer. */
@ApplicationScoped
class Adoption {

    private final AssessmentBook assessments;
    private final Proposals proposals;
    private final AnswerRepository answers;
    private final AnswerSheet sheet;

    Adoption(AssessmentBook assessments, Proposals proposals, AnswerRepository answers, AnswerSheet sheet) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.answers = answers;
        this.sheet = sheet;
    }

    @Transactional
    ProposalView adopt(ProposalId id, IfMatch expected, @Nullable DecideProposal why) {
        var proposal = proposals.decide(id, ProposalState.ADOPTED, expected, why);
        var assignment = assessments.open(id.assessment(), id.item());
        var standing = answers.standing(id.assessment(), id.item());
        sheet.write(
                assignment, new Writing(id.item(), standing, proposal.answer(standing), Origin.adopted(proposal.id())));
        return ProposalView.of(proposal);
    }
}
