package shishin.risk.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.guideline.Guideline;
import shishin.risk.guideline.ItemTitle;
import shishin.risk.identification.RiskView;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Issues;
import shishin.risk.scale.Bilingual;

/** Gathers what the revision of the standard needs to know. */
@ApplicationScoped
class RevisionBases {

    private static final int MOST = 500;

    private final JudgedRisks judged;
    private final Ranking ranking;
    private final Issues issues;
    private final Guideline guideline;

    RevisionBases(JudgedRisks judged, Ranking ranking, Issues issues, Guideline guideline) {
        this.judged = judged;
        this.ranking = ranking;
        this.issues = issues;
        this.guideline = guideline;
    }

    /** Of one evaluation. */
    @Transactional
    RevisionBasis of(UUID risk, UUID evaluation) {
        return new RevisionBasis(List.of(entry(judged.of(risk, evaluation))));
    }

    /** Of the evaluations that count, up to 500, the most urgent first; of those that propose something. */
    @Transactional
    RevisionBasis ofAll() {
        return new RevisionBasis(ranking.proposing(MOST).stream()
                .map(ranked -> judged.of(ranked.risk(), ranked.evaluation()))
                .map(this::entry)
                .toList());
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping, clearer in one piece
    private RevisionBasis.Entry entry(JudgedRisks.Judged one) {
        var risk = one.risk();
        var evaluation = one.evaluation();
        var basis = evaluation.basisForRevision();
        var titles = titles(risk, basis);
        return new RevisionBasis.Entry(
                risk.id(),
                risk.code(),
                risk.title(),
                risk.scenario(),
                risk.edition(),
                risk.items().stream()
                        .map(code -> new RevisionBasis.Item(code, titles.getOrDefault(code, new Bilingual(code, code))))
                        .toList(),
                issues.get(risk.issues()).stream().map(RevisionBases::found).toList(),
                severity(one.analysis(), evaluation, one.currency()),
                evaluation.feasibility(),
                evaluation.escalationPotential(),
                evaluation.priority().value(),
                evaluation.decision(),
                evaluation.reason(),
                basis.summary(),
                basis.proposals().stream()
                        .map(proposal -> proposal(proposal, titles))
                        .toList(),
                evaluation.id(),
                evaluation.evaluatedBy(),
                evaluation.at());
    }

    private Map<String, Bilingual> titles(RiskView risk, BasisForRevision basis) {
        var codes = Stream.concat(risk.items().stream(), basis.items().stream()).collect(Collectors.toSet());
        return guideline.titles(risk.edition(), codes).stream()
                .collect(
                        Collectors.toMap(ItemTitle::code, title -> new Bilingual(title.ja(), title.en()), (a, b) -> a));
    }

    private static RevisionBasis.Found found(IssueView issue) {
        return new RevisionBasis.Found(
                issue.id(), issue.title(), issue.source(), issue.severity(), issue.count(), issue.lastSeen());
    }

    private static RevisionBasis.Severeness severity(
            AnalysisView analysis, EvaluationView evaluation, String currency) {
        var quantity = analysis.quantity();
        var tolerance = evaluation.tolerance();
        var loss = quantity == null
                ? null
                : new RevisionBasis.Loss(
                        currency,
                        quantity.result().mean().value(),
                        quantity.result().tails().get(1).var().value());
        return new RevisionBasis.Severeness(
                evaluation.level(),
                evaluation.withinAppetite(),
                tolerance == null ? null : tolerance.within(),
                evaluation.significance(),
                analysis.businessImpact(),
                loss);
    }

    private static RevisionBasis.Proposal proposal(RevisionProposal proposal, Map<String, Bilingual> titles) {
        return new RevisionBasis.Proposal(
                proposal.item(),
                titles.get(proposal.item()),
                proposal.clause(),
                proposal.proposal(),
                proposal.reason());
    }
}
