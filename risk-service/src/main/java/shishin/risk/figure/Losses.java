package shishin.risk.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
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

    ExceedanceCurves curves(RiskView risk) {
        var curves = Stream.of(AnalysisStage.values())
                .flatMap(stage -> analysis.quantified(risk.id(), stage).stream()
                        .map(known ->
                                new ExceedanceCurves.Curve(stage, known.result().curve())))
                .toList();
        var criteria = book.inForce().content();
        var tolerance = criteria.toleranceOrNone().stream()
                .map(point -> new Exceedance(point.loss(), point.probability()))
                .toList();
        return new ExceedanceCurves(risk.code(), risk.title(), criteria.currency(), curves, tolerance);
    }

    Contributions contributions(UUID portfolio) {
        var result = runs.get(RunPurpose.PORTFOLIO, portfolio).result();
        var parts = result == null ? null : result.contributions();
        if (parts == null) throw new NoContributions(portfolio);
        var most = parts.stream()
                .sorted(Comparator.comparingDouble(
                                (Contribution part) -> part.tvar().value())
                        .reversed())
                .toList();
        var whole = most.stream().mapToDouble(part -> part.tvar().value()).sum();
        return new Contributions(book.inForce().content().currency(), whole, most);
    }
}
