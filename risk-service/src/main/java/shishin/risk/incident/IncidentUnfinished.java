package shishin.risk.incident;

import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

/** An incident is closed when something was learnt from it, and everybody who had to be told was. */
final class IncidentUnfinished extends Refusal {

    IncidentUnfinished(UUID incident, List<String> missing) {
        super(Kind.CONFLICT, incident, String.join(", ", missing));
        tell("missing", missing);
    }
}
