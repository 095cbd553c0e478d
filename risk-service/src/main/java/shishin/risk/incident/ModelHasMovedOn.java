package shishin.risk.incident;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What a model learnt from an incident cannot be taken back once another model came after it. */
final class ModelHasMovedOn extends Refusal {

    ModelHasMovedOn(UUID risk, UUID incident) {
        super(Kind.CONFLICT, risk, incident);
    }
}
