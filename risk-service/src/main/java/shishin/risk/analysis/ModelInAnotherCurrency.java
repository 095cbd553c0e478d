package shishin.risk.analysis;

import java.util.Collection;
import shishin.platform.problem.Refusal;

/** A model is held against amounts of its own currency; nobody knows here what another is worth. */
public final class ModelInAnotherCurrency extends Refusal {

    ModelInAnotherCurrency(String currency, Collection<String> others) {
        super(Kind.CONFLICT, currency, String.join(", ", others));
        tell("currency", currency);
    }
}
