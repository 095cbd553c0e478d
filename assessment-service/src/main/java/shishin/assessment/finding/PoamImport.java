package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.oscal.OscalFiles;
import shishin.platform.language.Language;

/** Brings the items of a plan in as findings; the same plan again changes nothing. */
@ApplicationScoped
class PoamImport {

    private static final int MOST = 10_000;
    private static final String PLAN = "plan-of-action-and-milestones";

    private final PoamJudgement judgement;
    private final FindingRepository findings;
    private final FindingRecords records;
    private final Stamps stamps;

    PoamImport(PoamJudgement judgement, FindingRepository findings, FindingRecords records, Stamps stamps) {
        this.judgement = judgement;
        this.findings = findings;
        this.records = records;
        this.stamps = stamps;
    }

    @Transactional
    PoamReport bringIn(InputStream in, PoamTerms terms, Language language) {
        var plan = OscalFiles.read(in, PLAN);
        var items = plan.path("poam-items");
        if (items.size() > MOST) throw new TooManyFindings(MOST);
        var reading = new PoamReading(plan, terms);
        var names = new HashSet<String>();
        var judged = new ArrayList<PoamJudged>();
        for (var item : items) judged.add(judgement.judge(item, reading, names::add, terms.conflicts, language));
        var stopped = judged.stream().anyMatch(one -> one.outcome() == PoamReport.Outcome.CONFLICT);
        var kept = !terms.dryRun && !stopped;
        var lines = judged.stream()
                .map(one -> one.line(kept && one.isWritten() ? write(one) : known(one)))
                .toList();
        return PoamReport.of(lines, kept);
    }

    private static @Nullable UUID known(PoamJudged judged) {
        return judged.existing() == null ? null : judged.existing().view().id();
    }

    private UUID write(PoamJudged judged) {
        var stamp = stamps.now();
        var item = Objects.requireNonNull(judged.item());
        var existing = judged.existing();
        var before = existing == null ? null : existing.view();
        var said = item.said(before == null ? null : before.assessmentId(), judged.evidence());
        var place = new Place(item.edition(), item.subject(), before == null ? null : before.due());
        var finding = existing == null ? new Finding(said, place, stamp) : existing;
        if (existing == null) findings.add(finding);
        var trace = finding.bring(judged.uuid(), said, place, item.progressed(finding.view()), stamp);
        findings.add(trace);
        tell(before == null ? null : before.state(), finding.view(), trace, stamp);
        return finding.view().id();
    }

    private void tell(@Nullable FindingState was, FindingView finding, FindingTrace trace, Stamp stamp) {
        if (finding.state() == was) return;
        if (finding.state() == FindingState.CLOSED) records.closed(finding, stamp);
        else if (was == null) records.raised(finding);
        else if (was == FindingState.CLOSED) records.reopened(finding, trace.view());
    }
}
