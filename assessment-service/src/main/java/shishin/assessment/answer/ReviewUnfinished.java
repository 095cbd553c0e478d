package shishin.assessment.answer;

import java.util.List;
import shishin.platform.problem.Refusal;

/** What was handed in is decided on before the assessment is closed. */
final class ReviewUnfinished extends Refusal {

    ReviewUnfinished(List<String> items) {
        super(Kind.CONFLICT, items.size());
        tell("items", items.stream().limit(100).toList());
    }
}
