package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.guideline.Guideline;
import shishin.risk.issue.Issues;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Trigger;

/** Identifies risks, describes them anew, and closes them. */
@ApplicationScoped
public class Identification {

    private final Risks risks;
    private final Guideline guideline;
    private final Issues issues;
    private final Reopenings reopenings;

    Identification(Risks risks, Guideline guideline, Issues issues, Reopenings reopenings) {
        this.risks = risks;
        this.guideline = guideline;
        this.issues = issues;
        this.reopenings = reopenings;
    }

    @Transactional
    RiskView identify(IdentifyRisk command) {
        guideline.requireKnown(command.edition(), Objects.requireNonNull(command.items()));
        var file = risks.enter(command);
        issues.becameRisk(Objects.requireNonNull(command.issues()), file.id());
        file.done(null, file.view());
        risks.tell(RiskIdentified.of(file.view()));
        return file.view();
    }

    @Transactional
    RiskView change(UUID id, IfMatch expected, IdentifyRisk command) {
        guideline.requireKnown(command.edition(), Objects.requireNonNull(command.items()));
        var file = risks.take(id, expected, Act.CHANGE);
        var before = file.view();
        file.risk().describe(command);
        if (!file.view().description().equals(before.description()))
            file.standing().judgementOvertaken(file.now());
        issues.becameRisk(file.risk().linkTo(Objects.requireNonNull(command.issues())), id);
        file.done(before, file.view());
        if (!before.affectedServiceLevel().equals(command.affectedServiceLevel()))
            reopenings.reopen(id, new Reopening(Trigger.SERVICE_LEVEL_CHANGED, command.affectedServiceLevel()));
        return risks.written(file);
    }

    @Transactional
    RiskView close(UUID id, IfMatch expected, CloseRisk command) {
        var file = risks.take(id, expected, Act.CLOSE);
        var before = file.view();
        file.risk().close(command.reason());
        file.done(before, file.view());
        return risks.written(file);
    }

    /** Notes that a risk comes from this issue too. */
    @Transactional
    public RiskView link(UUID id, UUID issue) {
        var file = risks.take(id, Act.CHANGE);
        var before = file.view();
        issues.becameRisk(file.risk().linkTo(List.of(issue)), id);
        file.done(before, file.view());
        return risks.written(file);
    }

    RiskView get(UUID id) {
        return risks.get(id);
    }

    Page<RiskView> page(RiskFilter filter, PageRequest request) {
        return risks.page(filter, request);
    }
}
