package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.identification.RiskFilter;
import shishin.risk.identification.Risks;
import shishin.risk.issue.Issues;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;

/** Answers where risks stand. */
@ApplicationScoped
class Register {

    private final Risks risks;
    private final Issues issues;
    private final Trail trail;

    Register(Risks risks, Issues issues, Trail trail) {
        this.risks = risks;
        this.issues = issues;
        this.trail = trail;
    }

    @Transactional
    Page<RegisterRow> page(RiskFilter filter, PageRequest request) {
        return risks.page(filter, request).map(RegisterRow::of);
    }

    @Transactional
    Page<TrailEntryView> trailOfRisk(UUID id, PageRequest request) {
        return trail.about(risks.get(id).id(), request);
    }

    @Transactional
    Page<TrailEntryView> trailOfIssue(UUID id, PageRequest request) {
        return trail.about(issues.get(id).id(), request);
    }
}
