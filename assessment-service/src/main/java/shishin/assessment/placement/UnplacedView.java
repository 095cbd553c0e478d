package shishin.assessment.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;
import shishin.assessment.signature.Signature;

/** An observation no rule speaks of, as callers see it. */
@Schema(name = "UnplacedObservation", examples = """
        {"id":"5a1f0c7e-11b2-8c3d-9e4f-5a6b7c8d9e0f","agent":"evidence-agent","tool":"Prowler",\
        "check":"account_maintain_current_contact_details","subject":{"type":"resource","id":"arn:aws:iam::1:root"},\
        "result":"NOT_CHECKED","signature":"UNSIGNED",\
        "observedTo":"2026-11-02T08:59:30Z","receivedAt":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnplacedView(
        UUID id,
        String agent,
        String tool,
        String check,
        Subject subject,
        CheckResult result,
        @Nullable Severity severity,
        @Nullable String reason,
        Signature.State signature,
        Instant observedTo,
        Instant receivedAt) {}
