package shishin.risk.portfolio;

import java.util.Collection;
import shishin.platform.problem.Refusal;

/** Losses in several currencies cannot be added up. */
final class RisksInSeveralCurrencies extends Refusal {

    RisksInSeveralCurrencies(Collection<String> currencies) {
        super(Kind.UNPROCESSABLE, String.join(", ", currencies));
        tell("currencies", currencies);
    }
}
