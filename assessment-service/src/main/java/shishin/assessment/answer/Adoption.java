package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.IfMatch;

/** A person makes a proposal the answer. */
@ApplicationScoped
class Adoption {

    private final Proposals proposals;
    private final OpenItems items;
    private final AnswerSheet sheet;

    Adoption(Proposals proposals, OpenItems items, AnswerSheet sheet) {
        this.proposals = proposals;
        this.items = items;
        this.sheet = sheet;
    }

    @Transactional
    ProposalView adopt(ProposalId id, IfMatch expected, @Nullable DecideProposal why) {
        var proposal = proposals.decide(id, ProposalState.ADOPTED, expected, why);
        var opened = items.open(id.assessment(), id.item());
        var said = proposal.answer(opened.standing());
        sheet.write(
                opened.assignment(), new Writing(id.item(), opened.standing(), said, Origin.adopted(proposal.id())));
        return ProposalView.of(proposal);
    }
}
