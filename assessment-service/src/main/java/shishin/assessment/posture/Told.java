package shishin.assessment.posture;

import java.time.Instant;
import shishin.platform.language.Language;

/**
 * A posture, and what it is one of.
 *
 * @param weights the version of the weights it was reckoned with
 */
public record Told(Question question, Instant asOf, long weights, Posture posture) {

    PostureView view(Detail detail, Language language) {
        return new PostureView(
                question.assessment(),
                question.subject(),
                question.edition(),
                asOf,
                weights,
                PostureView.StandingView.of(posture.whole()),
                posture.downTo(detail).stream()
                        .map(part -> PostureView.PartView.of(part, language))
                        .toList());
    }
}
