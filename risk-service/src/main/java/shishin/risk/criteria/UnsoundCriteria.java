package shishin.risk.criteria;

import java.util.List;
import shishin.platform.problem.Refusal;

final class UnsoundCriteria extends Refusal {

    UnsoundCriteria(List<String> faults) {
        super(Kind.UNPROCESSABLE, String.join("; ", faults));
        tell("faults", faults);
    }
}
