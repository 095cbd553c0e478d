package shishin.catalog.publication;

import java.time.LocalDate;
import shishin.platform.problem.Refusal;

final class AbolishedBeforeEffective extends Refusal {

    AbolishedBeforeEffective(LocalDate effectiveFrom, LocalDate abolishedOn) {
        super(Kind.UNPROCESSABLE, effectiveFrom, abolishedOn);
    }
}
