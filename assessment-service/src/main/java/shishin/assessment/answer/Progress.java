package shishin.assessment.answer;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the answering has come, in items.
 *
 * @param answered with an answer of any kind
 * @param done with an answer whose work is done
 * @param submitted handed in and not decided on yet
 */
@Schema(name = "AnswerProgress", examples = """
        {"answered":40,"done":31,"submitted":5,"changesRequested":2,"approved":20}""")
public record Progress(int answered, int done, int submitted, int changesRequested, int approved) {

    public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    /** Of the answers to some items. */
    public static Progress of(Collection<Stand> answers) {
        return new Progress(
                answers.size(),
                (int) answers.stream().filter(one -> one.work() == Work.DONE).count(),
                count(answers, Approval.SUBMITTED),
                count(answers, Approval.CHANGES_REQUESTED),
                count(answers, Approval.APPROVED));
    }

    private static int count(Collection<Stand> answers, Approval approval) {
        return (int) answers.stream().filter(one -> one.approval() == approval).count();
    }
}
