package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** Approving and rejecting what somebody else proposed. */
@ApplicationScoped
class Reviews {

    private final Shipped shipped;
    private final OwnCorrespondences own;
    private final Trail trail;

    Reviews(Shipped shipped, OwnCorrespondences own, Trail trail) {
        this.shipped = shipped;
        this.own = own;
        this.trail = trail;
    }

    @Transactional
    Known decide(UUID id, DecideCorrespondence decision, IfMatch expected) {
        if (shipped.find(id).isPresent()) own.takeVerdicts();
        return weigh(id, decision, expected);
    }

    /** Keeps others from deciding on any of these before the transaction ends; all are taken before one is read. */
    void take(Collection<UUID> ids) {
        if (ids.stream().anyMatch(id -> shipped.find(id).isPresent())) own.takeVerdicts();
        own.take(ids);
    }

    /** In the transaction of whoever asks: a refusal ends the decision, and not the transaction. */
    Known weigh(UUID id, DecideCorrespondence decision, IfMatch expected) {
        var decided = shipped.find(id)
                .map(line -> onShipped(line, decision, expected))
                .orElseGet(() -> onOwn(id, decision, expected));
        return trail.record(decision.decision().deed(), decided);
    }

    /** What is decided is what was held against the caller's version. */
    private Known onShipped(Shipped.Line line, DecideCorrespondence decision, IfMatch expected) {
        var given = own.verdict(line.id());
        expected.require(given.map(Verdict::version).orElse(0L));
        given.ifPresent(verdict -> verdict.decide(decision, trail.sign()));
        return own.keep(given.orElseGet(() -> Verdict.on(line, decision, trail.sign())))
                .on(line);
    }

    private Known onOwn(UUID id, DecideCorrespondence decision, IfMatch expected) {
        var correspondence = own.find(id).orElseThrow(() -> new NotFound("correspondence", id));
        expected.require(correspondence.version());
        correspondence.decide(decision, trail.sign());
        return own.keep(correspondence).known();
    }
}
