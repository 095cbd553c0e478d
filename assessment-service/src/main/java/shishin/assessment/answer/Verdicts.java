package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.ledger.Ledger;

/** What people decide on proposals; each decision is entered in the ledger. */
@ApplicationScoped
class Verdicts {

    private final Ledger ledger;
    private final Stamps stamps;

    Verdicts(Ledger ledger, Stamps stamps) {
        this.ledger = ledger;
        this.stamps = stamps;
    }

    Stamp now() {
        return stamps.now();
    }

    void decide(Proposal proposal, ProposalState decision, @Nullable DecideProposal why) {
        proposal.decide(decision, why == null ? null : why.reason(), stamps.now());
        ledger.enter(List.of(ProposalView.of(proposal).entry()));
    }
}
