package shishin.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.due.FreeRow;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.ActDone;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;
import shishin.risk.scale.RiskLevel;

/** Knows when each risk is looked at again: as often as the criteria say for its level, counted from its last judgement. */
@ApplicationScoped
class Calendar {

    private final EntityManager entities;
    private final CriteriaBook book;
    private final Risks risks;
    private final Outbox outbox;

    Calendar(EntityManager entities, CriteriaBook book, Risks risks, Outbox outbox) {
        this.entities = entities;
        this.book = book;
        this.risks = risks;
        this.outbox = outbox;
    }

    void follow(@Observes ActDone done) {
        switch (done.act()) {
            case EVALUATE, VERIFY_TREATMENT, APPROVE_ACCEPTANCE, REVIEW -> put(done.risk());
            case CLOSE -> find(done.risk().id()).ifPresent(entities::remove);
            case IDENTIFY,
                    CHANGE,
                    ANALYSE,
                    ANALYSE_RESIDUAL,
                    PROPOSE_TREATMENT,
                    DECIDE_TREATMENT,
                    START_TREATMENT,
                    COMPLETE_TREATMENT,
                    REWORK_TREATMENT,
                    CANCEL_TREATMENT,
                    REQUEST_ACCEPTANCE,
                    REJECT_ACCEPTANCE,
                    REVOKE_ACCEPTANCE,
                    LAPSE_ACCEPTANCE,
                    LAPSE_DECISION,
                    REOPEN -> {}
        }
    }

    private void put(RiskView risk) {
        var level = risk.level();
        if (level == null) return;
        var due = next(level, risk.updatedAt());
        find(risk.id())
                .ifPresentOrElse(
                        schedule -> schedule.put(level, due),
                        () -> entities.persist(new ReviewSchedule(risk.id(), level, due)));
    }

    Instant next(RiskLevel level, Instant from) {
        return book.inForce().nextReview(level, from);
    }

    private Optional<ReviewSchedule> find(UUID risk) {
        return entities.createQuery("from ReviewSchedule where riskId = :risk", ReviewSchedule.class)
                .setParameter("risk", risk)
                .getResultStream()
                .findFirst();
    }

    /** Tells that a review is due; nothing when another replica has it in hand, or did so before. */
    @Transactional
    public void look(UUID id, Instant now) {
        FreeRow.of(entities, ReviewSchedule.class, id)
                .filter(schedule -> schedule.fallDue(now))
                .ifPresent(schedule -> outbox.publish(schedule.fact(risks.get(schedule.riskId()), now)));
    }

    Page<ReviewSchedule> page(DueFilter filter, Instant now, PageRequest request) {
        return filter.listing(now).page(entities, request);
    }
}
