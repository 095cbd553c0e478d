package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.EvidenceFailed;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** An observation that failed is a finding, by the tenant's rules; a stream has one. */
@ApplicationScoped
class FailureListener implements FactListener<EvidenceFailed> {

    private final ObservedFindings findings;

    FailureListener(ObservedFindings findings) {
        this.findings = findings;
    }

    @Override
    public String type() {
        return "shishin.assessment.evidence-failed.v1";
    }

    @Override
    public Class<EvidenceFailed> shape() {
        return EvidenceFailed.class;
    }

    @Override
    public boolean heeds(EvidenceFailed failure) {
        return failure.result() == CheckResult.FAIL && !failure.items().isEmpty();
    }

    @Override
    public void hear(EvidenceFailed failure, Envelope envelope) {
        findings.failed(failure);
    }
}
