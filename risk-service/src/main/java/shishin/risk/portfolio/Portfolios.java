package shishin.risk.portfolio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.NotFound;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.criteria.LossCurve;
import shishin.risk.identification.Risks;
import shishin.risk.quantity.UnsoundModel;
import shishin.risk.run.RunPurpose;
import shishin.risk.run.RunRequest;
import shishin.risk.run.RunView;
import shishin.risk.run.Runs;
import shishin.risk.scale.AnalysisStage;

/** Puts the models of risks together, and has them answered. */
@ApplicationScoped
class Portfolios {

    private final Risks risks;
    private final RiskAnalysis analysis;
    private final Runs runs;
    private final CriteriaBook book;

    Portfolios(Risks risks, RiskAnalysis analysis, Runs runs, CriteriaBook book) {
        this.risks = risks;
        this.analysis = analysis;
        this.runs = runs;
        this.book = book;
    }

    /** Reads first, and computes outside of any transaction. */
    RunView analyse(AnalysePortfolio command) {
        var members = QuarkusTransaction.joiningExisting().call(() -> members(command));
        try {
            return runs.request(new RunRequest(
                    RunPurpose.PORTFOLIO,
                    command.of(members.stream().map(Member::scenario).toList()),
                    members.stream().map(Member::source).toList()));
        } catch (UnsoundModel e) {
            throw e.moved("/model/scenarios", "/risks").moved("/model", "");
        }
    }

    /** Nothing where it is not done, or failed. */
    LossCurve exceedance(UUID id) {
        var run = runs.get(RunPurpose.PORTFOLIO, id);
        var result = run.result();
        if (result == null) throw new NotFound("loss exceedance curve of portfolio", id);
        var source = Objects.requireNonNull(run.sources()).getFirst();
        var criteria = analysis.get(source.risk(), source.analysis()).criteria();
        return LossCurve.of(result.curve(), book.beside(criteria));
    }

    private List<Member> members(AnalysePortfolio command) {
        var analyses = analysis.quantified(command.risks(), command.stage());
        var members = command.risks().stream()
                .map(risk -> member(risk, analyses.get(risk), command.stage()))
                .toList();
        requireOneCurrency(members);
        return members;
    }

    /** Each counts in the currency of the criteria it was judged by. */
    private void requireOneCurrency(List<Member> members) {
        var currencies = members.stream()
                .map(member -> member.analysis().criteria())
                .distinct()
                .map(criteria -> book.version(criteria).currency())
                .collect(Collectors.toCollection(TreeSet::new));
        if (currencies.size() > 1) throw new RisksInSeveralCurrencies(currencies);
    }

    /** A risk in the portfolio is known by its code. */
    private Member member(UUID id, @Nullable AnalysisView analysed, AnalysisStage stage) {
        var risk = risks.get(id);
        var quantity = analysed == null ? null : analysed.quantity();
        if (quantity == null) throw new RiskNotQuantified(risk.code(), stage);
        return new Member(risk.code(), Objects.requireNonNull(analysed), quantity);
    }
}
