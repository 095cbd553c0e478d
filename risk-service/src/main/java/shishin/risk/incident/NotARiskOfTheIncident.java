package shishin.risk.incident;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** The damage of an incident is arranged as an analysis of a risk that came true by it. */
final class NotARiskOfTheIncident extends Refusal {

    NotARiskOfTheIncident(UUID risk, UUID incident) {
        super(Kind.UNPROCESSABLE, risk, incident);
    }
}
