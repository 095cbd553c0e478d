package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * One piece of evidence.
 *
 * @param receivedFrom who handed it in
 * @param signature whose word it is
 * @param placedBy the rule that said which items it speaks of, where a scanner's file did not
 * @param attachment what came with it
 * @param review who said what of it, once somebody did
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","streamId":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f",\
        "externalId":"scan-4711/log-retention","producer":{"agent":"evidence-agent","tool":"openscap",\
        "version":"1.4"},"check":"log-retention","subject":{"type":"system","id":"billing"},\
        "edition":"nisc-4-measures","items":["1.2.3-4.1.8"],"result":"FAIL","reason":"Two hosts keep logs for 7 days",\
        "severity":"HIGH","actual":"7 days","expected":"90 days","observedFrom":"2026-11-02T08:59:00Z",\
        "observedTo":"2026-11-02T08:59:30Z","receivedAt":"2026-11-02T09:00:00Z",\
        "receivedFrom":"evidence-agent","validUntil":"2026-12-02T00:00:00Z",\
        "signature":{"state":"UNSIGNED"},"reviewState":"UNREVIEWED","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID streamId,
        @Nullable String externalId,
        Producer producer,
        String check,
        Subject subject,
        String edition,
        List<String> items,
        CheckResult result,
        @Nullable String reason,
        @Nullable Severity severity,
        @Nullable String actual,
        @Nullable String expected,
        Instant observedFrom,
        Instant observedTo,
        @Nullable Instant collectedAt,
        Instant receivedAt,
        String receivedFrom,
        @Nullable Instant validUntil,
        Signature signature,
        @Nullable PlacedBy placedBy,
        @Nullable Attachment attachment,
        ReviewState reviewState,
        @Nullable Review review,
        long version)
        implements Located, Versioned {

    @SuppressWarnings("checkstyle:MethodLength") // a list of what there is, one line each
    static EvidenceView received(UUID id, UUID stream, Sent sent, Stamp stamp) {
        var said = sent.said();
        var provenance = sent.provenance();
        return new EvidenceView(
                id,
                stream,
                said.externalId(),
                said.producer(),
                said.check(),
                said.subject(),
                said.edition(),
                said.items(),
                said.result(),
                said.reason(),
                said.severity(),
                said.actual(),
                said.expected(),
                said.observedFrom(),
                said.observedTo(),
                said.collectedAt(),
                stamp.at(),
                stamp.name(),
                said.validUntil(),
                provenance.signature(),
                provenance.placedBy(),
                provenance.attachment(),
                ReviewState.UNREVIEWED,
                null,
                0);
    }

    @Override
    public String location() {
        return "/api/v1/evidence/" + id;
    }
}
