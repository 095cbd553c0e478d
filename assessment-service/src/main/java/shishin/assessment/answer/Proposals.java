package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** What is proposed for an item, and what people make of it. */
@ApplicationScoped
class Proposals {

    private final AssessmentBook assessments;
    private final ProposalRepository proposals;
    private final EvidenceShelf shelf;
    private final Verdicts verdicts;

    Proposals(AssessmentBook assessments, ProposalRepository proposals, EvidenceShelf shelf, Verdicts verdicts) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.shelf = shelf;
        this.verdicts = verdicts;
    }

    @Transactional
    ProposalView propose(UUID assessment, String item, ProposeAnswer said) {
        assessments.open(assessment, item);
        shelf.requireKnown(said.evidence());
        var proposal = new Proposal(assessment, item, said, verdicts.now());
        proposals.add(proposal);
        return ProposalView.of(proposal);
    }

    @Transactional
    ProposalView get(UUID assessment, String item, UUID id) {
        return ProposalView.of(proposals.find(assessment, item, id));
    }

    @Transactional
    Page<ProposalView> list(UUID assessment, String item, PageRequest request) {
        return proposals
                .list(assessments.assignment(assessment).id(), item, request)
                .map(ProposalView::of);
    }

    @Transactional
    ProposalView reject(ProposalId id, IfMatch expected, @Nullable DecideProposal why) {
        return ProposalView.of(decide(id, ProposalState.REJECTED, expected, why));
    }

    /** Decides on a proposal of an assessment that is still open. */
    @Transactional(Transactional.TxType.MANDATORY)
    Proposal decide(ProposalId id, ProposalState decision, IfMatch expected, @Nullable DecideProposal why) {
        var proposal = proposals.find(id.assessment(), id.item(), id.proposal());
        assessments.open(id.assessment(), id.item());
        expected.require(proposal.version());
        verdicts.decide(proposal, decision, why);
        proposals.flush();
        return proposal;
    }
}
