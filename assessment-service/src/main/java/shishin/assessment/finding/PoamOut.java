package shishin.assessment.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import shishin.assessment.oscal.Oscal;
import shishin.assessment.oscal.OscalFiles;

/** Writes findings as an OSCAL plan of action and milestones. */
final class PoamOut {

    private final ObjectNode document = OscalFiles.document();
    private final ObjectNode plan = document.putObject("plan-of-action-and-milestones");
    private final String tenant;

    PoamOut(String tenant) {
        this.tenant = tenant;
    }

    byte[] write(List<FindingView> findings) {
        plan.put("uuid", Oscal.uuid("poam:" + tenant + ":" + findings.hashCode()));
        var changed = findings.stream()
                .map(FindingView::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Oscal.metadata(plan, "Findings of " + tenant, changed, changed.toString());
        plan.putObject("system-id").put("identifier-type", Oscal.NAMESPACE).put("id", tenant);
        for (var finding : findings) if (!proofs(finding).isEmpty()) observation(finding);
        for (var finding : findings) risk(finding);
        for (var finding : findings) item(finding);
        return OscalFiles.write(document);
    }

    private static List<UUID> proofs(FindingView finding) {
        return Stream.concat(finding.evidence().stream(), finding.closingEvidence().stream())
                .distinct()
                .toList();
    }

    private void observation(FindingView finding) {
        var observation = plan.withArray("observations").addObject();
        observation
                .put("uuid", Oscal.uuid("finding-observation:" + finding.id()))
                .put("title", finding.title())
                .put("description", finding.description());
        observation.putArray("methods").add(finding.recurrence() == null ? "EXAMINE" : "TEST");
        var evidence = observation.putArray("relevant-evidence");
        for (var proof : proofs(finding))
            evidence.addObject().put("href", "/api/v1/evidence/" + proof).put("description", "Evidence " + proof);
        observation.put("collected", finding.raisedAt().toString());
    }

    private void risk(FindingView finding) {
        var risk = plan.withArray("risks").addObject();
        risk.put("uuid", Oscal.uuid("finding-risk:" + finding.id()))
                .put("title", finding.title())
                .put("description", finding.description())
                .put("statement", finding.rootCause() == null ? finding.description() : finding.rootCause())
                .put("status", status(finding.state()));
        if (finding.due() != null) risk.put("deadline", finding.due() + "T00:00:00Z");
        if (finding.correctiveAction() == null) return;
        risk.putArray("remediations")
                .addObject()
                .put("uuid", Oscal.uuid("finding-remediation:" + finding.id()))
                .put("lifecycle", finding.state() == FindingState.OPEN ? "planned" : "completed")
                .put("title", "Corrective action")
                .put("description", finding.correctiveAction());
    }

    private static String status(FindingState state) {
        return switch (state) {
            case OPEN -> "open";
            case ACTED, VERIFIED -> "remediating";
            case CLOSED -> "closed";
        };
    }

    private void item(FindingView finding) {
        var item = plan.withArray("poam-items").addObject();
        item.put("uuid", PoamName.of(finding)).put("title", finding.title()).put("description", finding.description());
        PoamProperties.write(finding, item);
        if (!proofs(finding).isEmpty())
            item.putArray("related-observations")
                    .addObject()
                    .put("observation-uuid", Oscal.uuid("finding-observation:" + finding.id()));
        item.putArray("related-risks").addObject().put("risk-uuid", Oscal.uuid("finding-risk:" + finding.id()));
    }
}
