package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
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
        var finding = new Finding(said, ground.of(said), stamps.now());
        findings.add(finding);
        records.raised(finding.view());
        return finding.view();
    }

    @Transactional
    FindingView get(UUID id) {
        return findings.find(id).view();
    }

    @Transactional
    Page<FindingView> list(FindingFilter filter, PageRequest request) {
        return findings.list(filter, request).map(Finding::view);
    }

    @Transactional
    FindingView act(UUID id, IfMatch expected, TakeAction action) {
        var finding = findings.find(id, expected);
        finding.act(action, stamps.now().at());
        findings.flush();
        return finding.view();
    }

    @Transactional
    FindingView verify(UUID id, IfMatch expected, VerifyAction verdict) {
        var finding = findings.find(id, expected);
        finding.verify(verdict, stamps.now().at());
        findings.flush();
        return finding.view();
    }

    @Transactional
    FindingView close(UUID id, IfMatch expected, CloseFinding closing) {
        var finding = findings.find(id, expected);
        finding.close(ground.proof(closing), stamps.now().at());
        findings.flush();
        records.closed(finding.view());
        return finding.view();
    }
}
