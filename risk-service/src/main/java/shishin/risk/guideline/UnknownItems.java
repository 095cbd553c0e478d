package shishin.risk.guideline;

import java.util.List;
import shishin.platform.problem.Refusal;

final class UnknownItems extends Refusal {

    UnknownItems(String edition, List<String> codes) {
        super(Kind.UNPROCESSABLE, edition, String.join(", ", codes));
        tell("unknownItems", codes);
    }
}
