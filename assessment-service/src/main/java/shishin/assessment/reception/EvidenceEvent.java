package shishin.assessment.reception;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.HandIn;

/** An observation as a CloudEvent in JSON, for those who read the contract; further attributes are allowed. */
@Schema(examples = """
        {"specversion":"1.0","type":"shishin.evidence.observed.v1","source":"/scanners/openscap-1",\
        "id":"scan-4711/log-retention","data":{"producer":{"agent":"evidence-agent","tool":"openscap"},\
        "check":"log-retention","subject":{"type":"system","id":"billing"},"edition":"nisc-4-measures",\
        "items":["1.2.3-4.1.8"],"result":"PASS","observedTo":"2026-11-02T08:59:30Z"}}""")
record EvidenceEvent(
        @Schema(examples = "1.0", required = true) String specversion,
        @Schema(examples = EventName.TYPE, required = true) String type,
        @Schema(required = true) URI source,
        @Schema(required = true) String id,
        @Nullable Instant time,
        @Nullable String datacontenttype,
        @Schema(required = true) HandIn data) {}
