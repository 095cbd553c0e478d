package shishin.assessment.answer;

import java.util.List;
import shishin.platform.problem.Refusal;

final class NotAReviewer extends Refusal {

    NotAReviewer(List<String> reviewers) {
        super(Kind.FORBIDDEN, String.join(", ", reviewers));
        tell("reviewers", reviewers);
    }
}
