package shishin.risk.identification;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;
import shishin.risk.lifecycle.Stage;
import shishin.risk.lifecycle.Trigger;

public record RiskReopened(UUID riskId, String code, Trigger trigger, String reason, Stage stage, String by, Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
