package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** Findings, from raised to closed. */
@ApplicationScoped
class FindingBook {

    private final FindingRepository findings;
    private final FindingGround ground;
    private final FindingRecords records;
    private final Stamps stamps;

    FindingBook(FindingRepository findings, FindingGround ground, FindingRecords records, Stamps stamps) {
        this.findings = findings;
        this.ground = ground;
        this.records = records;
        this.stamps = stamps;
    }

    @Transactional
    FindingView raise(RaiseFinding said) {
        var stamp = stamps.now();
        var finding = new Finding(said, ground.of(said, stamp.at()), stamp);
        findings.add(finding);
        findings.add(finding.trace("RAISED", FindingState.OPEN, null, stamp));
        records.raised(finding.view());
        return finding.view();
    }

    @Transactional
    FindingView get(UUID id) {
        return findings.find(id).view();
    }

    @Transactional
    Page<FindingView> list(FindingFilter filter, PageRequest request) {
        return findings.list(filter, stamps.now(), request).map(Finding::view);
    }

    @Transactional
    Page<FindingTraceView> history(UUID id, PageRequest request) {
        return findings.traces(findings.find(id).view().id(), request).map(FindingTrace::view);
    }

    @Transactional
    FindingView revise(UUID id, IfMatch expected, ReviseFinding revision) {
        return change(id, expected, finding -> finding.revise(revision, stamps.now()));
    }

    @Transactional
    FindingView act(UUID id, IfMatch expected, TakeAction action) {
        return change(id, expected, finding -> finding.act(action, stamps.now()));
    }

    @Transactional
    FindingView verify(UUID id, IfMatch expected, VerifyAction verdict) {
        return change(id, expected, finding -> finding.verify(verdict, stamps.now()));
    }

    @Transactional
    FindingView close(UUID id, IfMatch expected, CloseFinding closing) {
        var closed = change(id, expected, finding -> finding.close(ground.proof(closing), stamps.now()));
        records.closed(closed, stamps.now());
        return closed;
    }

    private FindingView change(UUID id, IfMatch expected, Function<Finding, FindingTrace> change) {
        var finding = findings.find(id, expected);
        var trace = change.apply(finding);
        findings.add(trace);
        findings.flush();
        if (trace.reopened()) records.reopened(finding.view(), trace.view());
        return finding.view();
    }
}
