package shishin.risk.treatment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.identification.RiskFile;

public record TreatmentDecided(
        UUID treatmentId,
        UUID riskId,
        String code,
        @Nullable String edition,
        List<String> items,
        List<TreatmentOption> options,
        String by,
        @Nullable String onBehalfOf,
        int cycle,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static TreatmentDecided of(RiskFile risk, TreatmentView treatment) {
        var about = risk.view();
        return new TreatmentDecided(
                treatment.id(),
                about.id(),
                about.code(),
                about.edition(),
                about.items(),
                treatment.options(),
                risk.actor(),
                treatment.onBehalfOf(),
                treatment.cycle(),
                risk.now());
    }
}
