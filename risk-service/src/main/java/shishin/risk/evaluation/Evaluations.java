package shishin.risk.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.RiskFile;

/** Keeps evaluations, and tells of them. */
@ApplicationScoped
class Evaluations {

    private final CriteriaBook book;
    private final EntityManager entities;
    private final Outbox outbox;

    Evaluations(CriteriaBook book, EntityManager entities, Outbox outbox) {
        this.book = book;
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Judges an analysis by the criteria it was made by. */
    Evaluation judge(RiskFile risk, AnalysisView analysis, EvaluateRisk command) {
        var evaluation = new Evaluation(risk, analysis, command, book.version(analysis.criteria()));
        entities.persist(evaluation);
        outbox.publish(RiskEvaluated.of(risk.view(), evaluation.view()));
        return evaluation;
    }

    Optional<EvaluationView> find(UUID id) {
        return Optional.ofNullable(entities.find(Evaluation.class, id)).map(Evaluation::view);
    }

    Page<EvaluationView> page(UUID riskId, PageRequest request) {
        return Listing.of(Evaluation.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", riskId)
                .page(entities, request)
                .map(Evaluation::view);
    }
}
