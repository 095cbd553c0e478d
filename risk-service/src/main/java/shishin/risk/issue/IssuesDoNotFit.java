package shishin.risk.issue;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** An issue does not go into itself, nor into one of another edition, nor with others already in it. */
final class IssuesDoNotFit extends Refusal {

    IssuesDoNotFit(UUID issue) {
        super(Kind.UNPROCESSABLE, issue);
        tell("issue", issue);
    }
}
