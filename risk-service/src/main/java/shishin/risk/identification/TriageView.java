package shishin.risk.identification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.precondition.Versioned;
import shishin.risk.issue.IssueView;

/** The issue after triage, and the risks it became or joined. */
@Schema(name = "Triage", description = "The issue after triage, and the risks it became or joined")
record TriageView(IssueView issue, List<RiskView> risks) implements Versioned {

    @Override
    public long version() {
        return issue.version();
    }
}
