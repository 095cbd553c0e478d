package shishin.risk.treatment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.identification.RiskFile;

public record TreatmentCompleted(
        UUID treatmentId,
        UUID riskId,
        String code,
        @Nullable String edition,
        List<String> items,
        List<TreatmentOption> options,
        String by,
        int cycle,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static TreatmentCompleted of(RiskFile risk, TreatmentView treatment, List<String> items) {
        var about = risk.view();
        return new TreatmentCompleted(
                treatment.id(),
                about.id(),
                about.code(),
                about.edition(),
                items,
                treatment.options(),
                risk.actor(),
                treatment.cycle(),
                risk.now());
    }
}
