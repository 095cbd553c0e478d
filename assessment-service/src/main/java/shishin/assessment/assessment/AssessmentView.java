package shishin.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * An assessment as callers see it.
 *
 * @param items the codes that were selected; none means all
 * @param editionDigest of the edition's content when the assessment was planned
 * @param contentDigest SHA-256 over the assessment and its answers, while it is closed
 * @param possible the acts that can be taken now
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","kind":"SELF_CHECK","title":"Billing, autumn 2026",\
        "subject":{"type":"system","id":"billing"},"edition":"nisc-4-measures","editionDigest":"sha256:7bebd3",\
        "items":["1.2.3"],"periodFrom":"2026-10-01","periodTo":"2026-11-30","due":"2026-12-15",\
        "lead":"ada","reviewers":["grace"],"state":"OPEN","possible":["review"],\
        "plannedBy":"ada","plannedAt":"2026-10-01T08:00:00Z","updatedAt":"2026-10-01T09:00:00Z","version":1}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        UUID id,
        AssessmentKind kind,
        String title,
        Subject subject,
        String edition,
        String editionDigest,
        @Nullable String standard,
        List<String> items,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate due,
        @Nullable String lead,
        List<String> reviewers,
        AssessmentState state,
        @Nullable String contentDigest,
        List<AssessmentAct> possible,
        String plannedBy,
        Instant plannedAt,
        Instant updatedAt,
        long version)
        implements Located, Versioned {

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                assessment.kind(),
                assessment.title(),
                assessment.subject(),
                assessment.edition(),
                assessment.editionDigest(),
                assessment.standard(),
                assessment.items(),
                assessment.periodFrom(),
                assessment.periodTo(),
                assessment.due(),
                assessment.lead(),
                assessment.reviewers(),
                assessment.state(),
                assessment.contentDigest(),
                AssessmentAct.possible(assessment.state()),
                assessment.plannedBy(),
                assessment.plannedAt(),
                assessment.updatedAt(),
                assessment.version());
    }

    @Override
    public String location() {
        return "/api/v1/assessments/" + id;
    }
}
