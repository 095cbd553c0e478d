package shishin.risk.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.RiskView;
import shishin.risk.run.RunPurpose;
import shishin.risk.run.Runs;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Exceedance;

/** Losses in figures, for pictures. */
@ApplicationScoped
class Losses {

    private final RiskAnalysis analysis;
    private final CriteriaBook book;
    private final Runs runs;

    Losses(RiskAnalysis analysis, CriteriaBook book, Runs runs) {
        this.analysis = analysis;
        this.book = book;
        this.runs = runs;
    }

    /** Of the stages whose latest analysis counts in the currency of the latest of all. */
    ExceedanceCurves curves(RiskView risk) {
        var known = Stream.of(AnalysisStage.values())
                .flatMap(stage -> analysis.quantified(List.of(risk.id()), stage).values().stream())
                .toList();
        var criteria = known.stream()
                .max(Comparator.comparing(AnalysisView::at))
                .map(latest -> book.beside(latest.criteria()))
                .orElseGet(book::inForce);
        var curves = known.stream()
                .filter(one -> analysis.currency(one).equals(criteria.currency()))
                .map(Losses::curve)
                .toList();
        var tolerance = criteria.content().toleranceOrNone().stream()
                .map(point -> new Exceedance(point.loss(), point.probability()))
                .toList();
        return new ExceedanceCurves(risk.code(), risk.title(), criteria.currency(), curves, tolerance);
    }

    private static ExceedanceCurves.Curve curve(AnalysisView analysis) {
        var quantity = Objects.requireNonNull(analysis.quantity());
        return new ExceedanceCurves.Curve(analysis.stage(), quantity.result().curve());
    }

    Contributions contributions(UUID portfolio) {
        var run = runs.get(RunPurpose.PORTFOLIO, portfolio);
        var result = run.result();
        var parts = result == null ? null : result.contributions();
        if (parts == null) throw new NoContributions(portfolio);
        var most = parts.stream()
                .sorted(Comparator.comparingDouble(
                                (Contribution part) -> part.tvar().value())
                        .reversed())
                .toList();
        var whole = most.stream().mapToDouble(part -> part.tvar().value()).sum();
        var source = Objects.requireNonNull(run.sources()).getFirst();
        var currency = analysis.currency(analysis.get(source.risk(), source.analysis()));
        return new Contributions(currency, whole, most);
    }
}
