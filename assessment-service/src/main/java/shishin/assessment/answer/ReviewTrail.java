package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.ledger.Ledger;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Every step of every review, for whoever asks and for the ledger. */
@ApplicationScoped
class ReviewTrail {

    private final ReviewRepository reviews;
    private final Ledger ledger;
    private final Stamps stamps;

    ReviewTrail(ReviewRepository reviews, Ledger ledger, Stamps stamps) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    Stamp now() {
        return stamps.now();
    }

    void keep(List<ReviewAct> acts) {
        reviews.add(acts);
        ledger.enter(acts.stream().map(act -> act.view().entry()).toList());
    }

    Page<ReviewAct> of(UUID assessment, String item, PageRequest request) {
        return reviews.trail(assessment, item, request);
    }

    Page<Answer> waiting(PageRequest request) {
        return reviews.waiting(now().name(), request);
    }
}
