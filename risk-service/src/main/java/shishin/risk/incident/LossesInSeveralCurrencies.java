package shishin.risk.incident;

import java.util.Collection;
import shishin.platform.problem.Refusal;

final class LossesInSeveralCurrencies extends Refusal {

    LossesInSeveralCurrencies(Collection<String> currencies) {
        super(Kind.UNPROCESSABLE, String.join(", ", currencies));
    }
}
