package shishin.assessment.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

@ApplicationScoped
class WithdrawalListener implements FactListener<EditionWithdrawn> {

    private final Withdrawals withdrawals;

    WithdrawalListener(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String type() {
        return "shishin.catalog.edition-withdrawn.v1";
    }

    @Override
    public Class<EditionWithdrawn> shape() {
        return EditionWithdrawn.class;
    }

    @Override
    public void hear(EditionWithdrawn withdrawn, Envelope envelope) {
        withdrawals.keep(withdrawn, envelope);
    }
}
