package shishin.assessment.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Envelopes;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.PastEvidence;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.evidence.Sent;
import shishin.platform.idempotency.StreamedOnce;

/** Takes in one observation, in whatever it comes. */
@ApplicationScoped
public class Reception {

    private final EvidenceDesk desk;
    private final Envelopes envelopes;
    private final PastEvidence past;
    private final StreamedOnce once;

    Reception(EvidenceDesk desk, Envelopes envelopes, PastEvidence past, StreamedOnce once) {
        this.desk = desk;
        this.envelopes = envelopes;
        this.past = past;
        this.once = once;
    }

    /**
     * Opens what was handed in.
     *
     * @param key tells it from others where it has no externalId
     */
    public Sent open(HandIn handed, @Nullable String key) {
        return envelopes.opener().open(handed, key);
    }

    /** 201 with the evidence; 200 with the first where it had come before. */
    RestResponse<EvidenceView> receive(Sent sent) {
        return switch (desk.receive(sent)) {
            case Receipt.Created(var evidence) -> RestResponse.status(RestResponse.Status.CREATED, evidence);
            case Receipt.Repeated(var id, var stream) -> RestResponse.ok(past.evidence(id));
            case Receipt.Refused(var refusal) -> throw refusal;
        };
    }

    /**
     * As {@link #receive}, for what came as a stream.
     *
     * @param idempotencyKey counts for what was in it
     * @param content what was in it, as it was sent
     */
    public RestResponse<EvidenceView> receive(@Nullable String idempotencyKey, List<?> content, Sent sent) {
        return idempotencyKey == null ? receive(sent) : once.once(content, () -> receive(sent));
    }
}
