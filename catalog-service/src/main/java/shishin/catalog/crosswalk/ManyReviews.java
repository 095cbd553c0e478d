package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/**
 * Many decisions, each for itself, and all of them written together: with an idempotency key they are in its transaction,
 * so that whoever sends again hears what became of them. A decision that is refused leaves the others alone; a failure of
 * the database is nobody's answer, and nothing of all is kept.
 */
@ApplicationScoped
class ManyReviews {

    private final Reviews reviews;
    private final OwnCorrespondences own;

    ManyReviews(Reviews reviews, OwnCorrespondences own) {
        this.reviews = reviews;
        this.own = own;
    }

    /** @param dryRun whether to do everything but keep it */
    @Transactional
    DecideMany.Results decide(DecideMany command, boolean dryRun, Language language) {
        return dryRun ? own.undone(() -> decide(command, language)) : decide(command, language);
    }

    private DecideMany.Results decide(DecideMany command, Language language) {
        reviews.take(command.decisions().stream().map(DecideMany.One::id).toList());
        return new DecideMany.Results(
                command.decisions().stream().map(one -> decide(one, language)).toList());
    }

    private DecideMany.Result decide(DecideMany.One one, Language language) {
        try {
            return DecideMany.Result.decided(reviews.weigh(one.id(), one.decision(), one.expected()));
        } catch (Refusal refusal) {
            return DecideMany.Result.refused(one, refusal, language);
        }
    }
}
