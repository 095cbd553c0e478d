package shishin.risk.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

/** The time to tell the authority is nearly over. */
public record IncidentReportDue(
        UUID incidentId, ReportStage report, @Nullable String authority, Instant due, Instant at) implements Fact {

    @Override
    public String key() {
        return incidentId.toString();
    }
}
