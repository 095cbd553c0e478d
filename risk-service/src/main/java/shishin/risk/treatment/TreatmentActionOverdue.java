package shishin.risk.treatment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shishin.platform.outbox.Fact;

public record TreatmentActionOverdue(
        UUID treatmentId, UUID riskId, String code, int action, String title, String owner, LocalDate due, Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
