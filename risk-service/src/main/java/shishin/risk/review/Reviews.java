package shishin.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.identification.Reopenings;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Trigger;

/** Records reviews, and lists those to come. */
@ApplicationScoped
class Reviews {

    private final Risks risks;
    private final Calendar calendar;
    private final Reopenings reopenings;
    private final EntityManager entities;

    Reviews(Risks risks, Calendar calendar, Reopenings reopenings, EntityManager entities) {
        this.risks = risks;
        this.calendar = calendar;
        this.reopenings = reopenings;
        this.entities = entities;
    }

    @Transactional
    ReviewView record(UUID riskId, RecordReview command) {
        var risk = risks.take(riskId, Act.REVIEW);
        var level = Objects.requireNonNull(risk.standing().level());
        var review = new RiskReview(risk, command, level, calendar.next(level, risk.now()));
        entities.persist(review);
        risk.done(null, review.view());
        if (command.outcome() == ReviewOutcome.REOPENED)
            reopenings.reopen(riskId, new Reopening(Trigger.REVIEW, command.note()));
        return review.view();
    }

    @Transactional
    Page<ReviewView> page(UUID riskId, PageRequest request) {
        risks.get(riskId);
        return Listing.of(RiskReview.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", riskId)
                .page(entities, request)
                .map(RiskReview::view);
    }

    @Transactional
    Page<DueReviewView> due(DueFilter filter, PageRequest request) {
        var now = risks.now();
        var page = calendar.page(filter, now, request);
        var about = risks.get(page.items().stream().map(ReviewSchedule::riskId).toList());
        return page.map(schedule -> schedule.view(Objects.requireNonNull(about.get(schedule.riskId())), now));
    }
}
