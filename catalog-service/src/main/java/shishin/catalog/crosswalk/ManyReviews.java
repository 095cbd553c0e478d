package shishin.catalog.crosswalk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Many decisions, each in a transaction of its own: one that is refused leaves the others alone. */
@ApplicationScoped
class ManyReviews {

    private final Reviews reviews;

    ManyReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @param dryRun whether to do everything but keep it */
    DecideMany.Results decide(DecideMany command, boolean dryRun, Language language) {
        return new DecideMany.Results(command.decisions().stream()
                .map(one -> decide(one, dryRun, language))
                .toList());
    }

    private DecideMany.Result decide(DecideMany.One one, boolean dryRun, Language language) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var known = reviews.decide(one.id(), one.decision(), one.expected());
                if (dryRun) throw new NotKept(known);
                return DecideMany.Result.decided(known);
            });
        } catch (NotKept tried) {
            return DecideMany.Result.decided(tried.known);
        } catch (Refusal refusal) {
            return DecideMany.Result.refused(one, refusal, language);
        } catch (PersistenceException collision) {
            return DecideMany.Result.refused(one, new CorrespondenceChangedMeanwhile(one.id()), language);
        }
    }

    /** Ends the transaction of a dry run, with what would have become of it. */
    private static final class NotKept extends RuntimeException {

        private final transient Known known;

        NotKept(Known known) {
            super(null, null, false, false);
            this.known = known;
        }
    }
}
