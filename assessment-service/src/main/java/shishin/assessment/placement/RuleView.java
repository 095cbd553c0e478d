package shishin.assessment.placement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/** A rule as callers see it. */
@Schema(name = "EvidenceRule", examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","rule":{"name":"CloudTrail is on","tool":"Prowler",\
        "check":{"kind":"PREFIX","text":"cloudtrail_"},"edition":"nisc-4-measures","items":["2.1.1-2.1.1"],\
        "validDays":7},"writtenBy":"ada","writtenAt":"2026-11-02T09:00:00Z","version":0}""")
record RuleView(UUID id, WriteRule rule, String writtenBy, Instant writtenAt, long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/evidence-rules/" + id;
    }
}
