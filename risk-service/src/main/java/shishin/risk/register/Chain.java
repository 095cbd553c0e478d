package shishin.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.acceptance.AcceptanceView;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.evaluation.EvaluationView;
import shishin.risk.identification.RiskView;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Origin;
import shishin.risk.treatment.TreatmentView;

/**
 * Everything a risk hangs together with: item → answer, evidence, finding → issue → risk → analysis → evaluation →
 * treatment → acceptance. Of each kind at most the 500 earliest.
 */
@Schema(description = "From the guideline's items to the acceptance: everything a risk hangs together with")
record Chain(
        List<ChainedItem> items,
        List<Link> issues,
        RiskView risk,
        List<AnalysisView> analyses,
        List<EvaluationView> evaluations,
        List<TreatmentView> treatments,
        List<AcceptanceView> acceptances) {

    /** Of each kind. */
    static final int MOST = 500;

    /** An issue, and what other services know of it. */
    @Schema(name = "ChainedIssue")
    record Link(IssueView issue, List<Origin> origins) {}
}
