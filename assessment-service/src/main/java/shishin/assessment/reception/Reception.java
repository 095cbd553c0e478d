package shishin.assessment.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Envelopes;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.PastEvidence;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.evidence.Sent;

/** Takes in one observation, in whatever it comes. */
@ApplicationScoped
class Reception {

    private final EvidenceDesk desk;
    private final Envelopes envelopes;
    private final PastEvidence past;

    Reception(EvidenceDesk desk, Envelopes envelopes, PastEvidence past) {
        this.desk = desk;
        this.envelopes = envelopes;
        this.past = past;
    }

    /** @param key tells it from others where it has no externalId */
    Receipt receive(HandIn handed, @Nullable String key) {
        return receive(open(handed, key));
    }

    Sent open(HandIn handed, @Nullable String key) {
        return envelopes.opener().open(handed, key);
    }

    Receipt receive(Sent sent) {
        return desk.receive(List.of(sent), false).getFirst();
    }

    EvidenceView first(UUID id) {
        return past.evidence(id);
    }
}
