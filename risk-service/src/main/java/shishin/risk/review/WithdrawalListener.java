package shishin.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** When an edition is withdrawn in favour of another, the risks judged by it are looked at again. */
@ApplicationScoped
class WithdrawalListener implements FactListener<WithdrawalListener.EditionWithdrawn> {

    private final CalledFor calledFor;

    WithdrawalListener(CalledFor calledFor) {
        this.calledFor = calledFor;
    }

    record EditionWithdrawn(String edition, @Nullable String supersededBy) {}

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
        if (withdrawn.supersededBy() != null)
            calledFor.call(
                    withdrawn.edition(), List.of(), "%s → %s".formatted(withdrawn.edition(), withdrawn.supersededBy()));
    }
}
