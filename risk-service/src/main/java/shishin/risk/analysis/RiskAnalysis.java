package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.quantity.Quantified;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Rating;

/** Analyses risks; the only door to analyses from other packages. */
@ApplicationScoped
public class RiskAnalysis {

    private static final String LATEST_QUANTIFIED = """
            select e, e.content from Analysis e where e.riskId in :risks and e.stage = :stage and e.method = :method
            and not exists (select 1 from Analysis later where later.riskId = e.riskId and later.stage = :stage
                and later.method = :method and (later.at, later.id) > (e.at, e.id))""";

    private static final String LATEST = """
            from Analysis where riskId = :risk and stage = :stage order by at desc, id desc""";

    private final Risks risks;
    private final CriteriaBook book;
    private final EntityManager entities;
    private final Outbox outbox;

    RiskAnalysis(Risks risks, CriteriaBook book, EntityManager entities, Outbox outbox) {
        this.risks = risks;
        this.book = book;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    AnalysisView keep(UUID riskId, Answered answered) {
        var stage = answered.stage();
        var content = answered.content();
        var risk = risks.take(riskId, stage == AnalysisStage.RESIDUAL ? Act.ANALYSE_RESIDUAL : Act.ANALYSE);
        var rating = content.estimates().by(book.inForce());
        var analysis = keep(new Analysis(risk, stage, content, rating));
        risk.standing().analysed(analysis.stage(), rating, analysis.id(), risk.now());
        risk.done(null, analysis.view());
        return analysis.view();
    }

    /**
     * What a treatment left becomes the current analysis, with which the next cycle begins.
     *
     * @param model what is left in numbers, where it was analysed so
     * @return the analysis
     */
    public AnalysisView residualBecomesCurrent(
            RiskFile risk, UUID treatment, Estimates residual, String note, @Nullable Quantified model) {
        var criteria = book.inForce();
        var rating = residual.by(criteria);
        var content = new AnalysisContent(residual, note, treatment, model);
        var analysis = keep(new Analysis(risk, AnalysisStage.CURRENT, content, rating));
        risk.standing().treatmentVerified(rating, analysis.id(), criteria.nextReview(rating.level(), risk.now()));
        return analysis.view();
    }

    /** What estimates come to by the criteria in force. */
    public Rating rate(Estimates estimates) {
        return estimates.by(book.inForce());
    }

    @Transactional
    public AnalysisView get(UUID riskId, UUID id) {
        risks.get(riskId);
        var analysis = entities.find(Analysis.class, id);
        if (analysis == null || !analysis.view().riskId().equals(riskId)) throw new NotFound("analysis", id);
        return analysis.view();
    }

    /** Without what they are in numbers. */
    @Transactional
    public Page<AnalysisView> page(UUID riskId, PageRequest request) {
        risks.get(riskId);
        return Listing.of(Analysis.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", riskId)
                .page(entities, request)
                .map(Analysis::line);
    }

    /**
     * What should be left of a risk, in numbers: where it was last analysed so, and in the currency in force.
     *
     * @param since when the treatment that is to leave it was proposed
     */
    public Optional<Quantified> residualModel(UUID riskId, Instant since) {
        return latest(riskId, AnalysisStage.RESIDUAL, List.of())
                .filter(analysis -> analysis.at().isAfter(since))
                .filter(analysis -> currency(analysis).equals(book.inForce().currency()))
                .map(AnalysisView::quantity);
    }

    /** The latest analysis of a stage, in numbers or in words, some left aside. */
    public Optional<AnalysisView> latest(UUID riskId, AnalysisStage stage, Collection<UUID> aside) {
        return entities.createQuery(LATEST, Analysis.class)
                .setParameter("risk", riskId)
                .setParameter("stage", stage)
                .setMaxResults(aside.size() + 1)
                .getResultStream()
                .filter(analysis -> !aside.contains(analysis.id()))
                .findFirst()
                .map(Analysis::view);
    }

    /** Whether some analyses hold one of a risk in numbers. */
    public boolean isQuantified(UUID riskId, Collection<UUID> some) {
        return some.stream()
                .map(id -> entities.find(Analysis.class, id).view())
                .anyMatch(analysis -> analysis.riskId().equals(riskId) && analysis.quantity() != null);
    }

    /**
     * The model of the latest quantitative analysis of a stage, if there is one, to be held against amounts.
     *
     * @param currencies of the amounts, besides that of the criteria in force, by which what comes of it is judged
     * @throws ModelInAnotherCurrency where it is not in all of these
     */
    public Optional<Quantified> quantified(UUID riskId, AnalysisStage stage, Collection<String> currencies) {
        return Optional.ofNullable(quantified(List.of(riskId), stage).get(riskId))
                .flatMap(analysis -> quantity(analysis, currencies));
    }

    /**
     * The model of an analysis, if it has one, to be held against amounts.
     *
     * @throws ModelInAnotherCurrency as for the latest
     */
    public Optional<Quantified> quantity(AnalysisView analysis, Collection<String> currencies) {
        if (analysis.quantity() != null) requireIn(currency(analysis), currencies);
        return Optional.ofNullable(analysis.quantity());
    }

    private void requireIn(String currency, Collection<String> currencies) {
        var others = new TreeSet<>(currencies);
        others.add(book.inForce().currency());
        others.remove(currency);
        if (!others.isEmpty()) throw new ModelInAnotherCurrency(currency, others);
    }

    /** In which the amounts of an analysis are stated: that of the criteria it was judged by. */
    public String currency(AnalysisView analysis) {
        return book.version(analysis.criteria()).currency();
    }

    /** The latest quantitative analyses of a stage by risk, of those risks that have one. */
    public Map<UUID, AnalysisView> quantified(Collection<UUID> risks, AnalysisStage stage) {
        return entities.createQuery(LATEST_QUANTIFIED, Tuple.class)
                .setParameter("risks", risks)
                .setParameter("stage", stage)
                .setParameter("method", AnalysisMethod.QUANTITATIVE)
                .getResultStream()
                .map(row -> row.get(0, Analysis.class).told(row.get(1, AnalysisContent.class)))
                .collect(Collectors.toMap(AnalysisView::riskId, Function.identity()));
    }

    private Analysis keep(Analysis analysis) {
        entities.persist(analysis);
        outbox.publish(analysis.fact());
        return analysis;
    }
}
