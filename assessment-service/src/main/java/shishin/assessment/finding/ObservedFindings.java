package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.evidence.EvidenceFailed;
import shishin.assessment.evidence.EvidenceRecovered;
import shishin.assessment.evidence.Producer;
import shishin.platform.caller.Actor;

/** Findings that observations raise, reopen and see recovered. */
@ApplicationScoped
class ObservedFindings {

    private final FindingRepository findings;
    private final FindingPolicies policies;
    private final FindingRecords records;
    private final Clock clock;

    ObservedFindings(FindingRepository findings, FindingPolicies policies, FindingRecords records, Clock clock) {
        this.findings = findings;
        this.policies = policies;
        this.records = records;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void failed(EvidenceFailed failure) {
        findings.ofStream(failure.streamId())
                .ifPresentOrElse(
                        finding -> again(finding, failure),
                        () -> policies.rules().grade(failure.severity()).ifPresent(grade -> raise(failure, grade)));
    }

    private void raise(EvidenceFailed failure, Grade grade) {
        var stamp = stamp(failure.producer());
        var place =
                new Place(failure.edition(), failure.subject(), policies.rules().due(grade, stamp.at()));
        var finding = new Finding(ObservedFailure.told(failure, grade), place, stamp)
                .following(Recurrence.first(failure.streamId(), failure.observedTo()));
        findings.add(finding);
        findings.add(finding.trace("RAISED", FindingState.OPEN, null, stamp));
        records.raised(finding.view());
    }

    private void again(Finding finding, EvidenceFailed failure) {
        var stamp = stamp(failure.producer());
        var next = policies.rules().due(finding.view().grade(), stamp.at());
        finding.failedAgain(failure.observedTo(), next, stamp).ifPresent(trace -> {
            findings.add(trace);
            records.reopened(finding.view(), trace.view());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void recovered(EvidenceRecovered recovery) {
        findings.ofStream(recovery.streamId())
                .flatMap(finding ->
                        finding.recovered(recovery.evidenceId(), recovery.observedTo(), stamp(recovery.producer())))
                .ifPresent(findings::add);
    }

    private Stamp stamp(Producer producer) {
        return new Stamp(new Actor(producer.agent(), Actor.Kind.AGENT), clock.instant());
    }
}
