package shishin.risk.treatment;

import java.util.Collection;
import shishin.platform.problem.Refusal;

final class MixedCurrencies extends Refusal {

    MixedCurrencies(Collection<String> currencies) {
        super(Kind.UNPROCESSABLE, String.join(", ", currencies));
    }
}
