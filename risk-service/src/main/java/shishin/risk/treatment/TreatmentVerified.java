package shishin.risk.treatment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.identification.RiskFile;
import shishin.risk.scale.RiskLevel;

public record TreatmentVerified(
        UUID treatmentId,
        UUID riskId,
        String code,
        @Nullable String edition,
        List<String> items,
        List<TreatmentOption> options,
        String by,
        RiskLevel residualLevel,
        int cycle,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static TreatmentVerified of(RiskFile risk, TreatmentView treatment, RiskLevel residualLevel) {
        var about = risk.view();
        return new TreatmentVerified(
                treatment.id(),
                about.id(),
                about.code(),
                about.edition(),
                about.items(),
                treatment.options(),
                risk.actor(),
                residualLevel,
                treatment.cycle(),
                risk.now());
    }
}
