package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.evidence.EvidenceRecovered;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** A stream that passes again is marked at its finding, for people to close it. */
@ApplicationScoped
class RecoveryListener implements FactListener<EvidenceRecovered> {

    private final ObservedFindings findings;

    RecoveryListener(ObservedFindings findings) {
        this.findings = findings;
    }

    @Override
    public String type() {
        return "shishin.assessment.evidence-recovered.v1";
    }

    @Override
    public Class<EvidenceRecovered> shape() {
        return EvidenceRecovered.class;
    }

    @Override
    public void hear(EvidenceRecovered recovery, Envelope envelope) {
        findings.recovered(recovery);
    }
}
