package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.identification.RiskFilter;
import shishin.risk.identification.Risks;
import shishin.risk.issue.Issues;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** Answers where risks stand. */
@ApplicationScoped
class Register {

    private final Risks risks;
    private final Issues issues;
    private final Trail trail;
    private final SavedViews views;

    Register(Risks risks, Issues issues, Trail trail, SavedViews views) {
        this.risks = risks;
        this.issues = issues;
        this.trail = trail;
        this.views = views;
    }

    @Transactional
    Page<RegisterRow> page(RiskFilter filter, @Nullable UUID view, PageRequest request) {
        if (view != null) {
            var kept = views.query(view);
            filter.fill(kept);
            request.sort = request.sort == null ? kept.sort() : request.sort;
        }
        return risks.page(filter, request).map(RegisterRow::of);
    }

    @Transactional
    Page<TrailEntryView> trailOfRisk(UUID id, TrailFilter filter, PageRequest request) {
        return trail.about(risks.get(id).id(), filter, request);
    }

    @Transactional
    Page<TrailEntryView> trailOfIssue(UUID id, TrailFilter filter, PageRequest request) {
        return trail.about(issues.get(id).id(), filter, request);
    }
}
