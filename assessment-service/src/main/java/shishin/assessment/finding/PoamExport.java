package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import shishin.assessment.assessment.Stamps;
import shishin.platform.caller.Caller;
import shishin.platform.page.PageRequest;

/** Findings as a plan of action and milestones. */
@ApplicationScoped
class PoamExport {

    private static final int MOST = 10_000;

    private final FindingRepository findings;
    private final Stamps stamps;
    private final Caller caller;

    PoamExport(FindingRepository findings, Stamps stamps, Caller caller) {
        this.findings = findings;
        this.stamps = stamps;
        this.caller = caller;
    }

    @Transactional
    byte[] write(FindingFilter filter) {
        var chosen = new ArrayList<FindingView>();
        var request = new PageRequest();
        request.limit = 500;
        do {
            var page = findings.list(filter, stamps.now(), request);
            page.items().stream().map(Finding::view).forEach(chosen::add);
            if (chosen.size() > MOST) throw new TooManyFindings(MOST);
            request.cursor = page.next();
        } while (request.cursor != null);
        if (chosen.isEmpty()) throw new NoFindings();
        return new PoamOut(caller.tenant()).write(chosen);
    }
}
