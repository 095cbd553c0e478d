package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * A stream and how things stand by its latest evidence.
 *
 * @param signature whether a registered key vouches for the latest evidence
 * @param failing whether it has failed or expired, and not passed since
 * @param stale whether it says nothing up to date: expired, overdue, or newer evidence is wanted
 * @param freshWanted why newer evidence is wanted, until it comes
 * @param received how many pieces of evidence have come in
 */
@Schema(name = "EvidenceStreamView", examples = """
        {"id":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","agent":"evidence-agent","tool":"openscap",\
        "check":"log-retention","subject":{"type":"system","id":"billing"},"edition":"nisc-4-measures",\
        "items":["1.2.3-4.1.8"],"latest":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","result":"FAIL",\
        "signature":"UNSIGNED","observedTo":"2026-11-02T08:59:30Z","validUntil":"2026-12-02T00:00:00Z","expired":false,\
        "failing":true,"stale":false,"received":17,"updatedAt":"2026-11-02T09:00:00Z","version":16}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamView(
        UUID id,
        String agent,
        String tool,
        String check,
        Subject subject,
        String edition,
        List<String> items,
        UUID latest,
        CheckResult result,
        Signature.State signature,
        Instant observedTo,
        @Nullable Instant validUntil,
        boolean expired,
        @Nullable Instant expiredAt,
        boolean failing,
        @Nullable FreshWanted freshWanted,
        @Nullable Instant overdueSince,
        boolean stale,
        long received,
        Instant updatedAt,
        long version)
        implements Located, Versioned {

    static StreamView of(EvidenceStream stream) {
        var standing = stream.standing();
        return new StreamView(
                stream.id(),
                stream.agent(),
                stream.tool(),
                stream.check(),
                stream.subject(),
                stream.edition(),
                stream.items(),
                standing.latest(),
                standing.result(),
                stream.signature(),
                standing.observedTo(),
                standing.validUntil(),
                standing.expiredAt() != null,
                standing.expiredAt(),
                standing.failing(),
                stream.freshWanted(),
                stream.overdueSince(),
                stream.isStale(),
                stream.received(),
                stream.updatedAt(),
                stream.version());
    }

    @Override
    public String location() {
        return "/api/v1/evidence-streams/" + id;
    }
}
