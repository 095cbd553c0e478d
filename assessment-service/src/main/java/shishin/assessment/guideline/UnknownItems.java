package shishin.assessment.guideline;

import java.util.List;
import shishin.platform.problem.Refusal;

final class UnknownItems extends Refusal {

    UnknownItems(String edition, List<String> items) {
        super(Kind.UNPROCESSABLE, edition, String.join(", ", items));
        tell("unknownItems", items);
    }
}
