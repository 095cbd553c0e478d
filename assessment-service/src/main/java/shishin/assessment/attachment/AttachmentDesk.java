package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Attachment;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.evidence.PastEvidence;
import shishin.assessment.reception.Reception;

/** Takes observations in with what comes with them, and hands that out again. */
@ApplicationScoped
class AttachmentDesk {

    private final EvidenceForm form;
    private final Laying laying;
    private final Reception reception;
    private final PastEvidence past;

    AttachmentDesk(EvidenceForm form, Laying laying, Reception reception, PastEvidence past) {
        this.form = form;
        this.laying = laying;
        this.reception = reception;
        this.past = past;
    }

    /** The observation is read before anything is kept; sent again, what came with it is there already. */
    RestResponse<EvidenceView> receive(@Nullable String idempotencyKey, MultipartFormDataInput parts) {
        var sent = reception.open(form.observation(parts), null);
        var attachment = laying.lay(form.attachment(parts));
        return reception.receive(idempotencyKey, List.of("form", sent.said(), attachment), sent.with(attachment));
    }

    Attachment attachment(UUID evidence) {
        return past.attachment(evidence);
    }
}
