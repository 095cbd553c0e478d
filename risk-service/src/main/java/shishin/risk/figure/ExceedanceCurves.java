package shishin.risk.figure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.simulation.result.Exceedance;

/**
 * How likely a year costs more than so much.
 *
 * @param curves of the latest quantitative analysis of each stage that has one
 * @param tolerance what the criteria in force bear; empty where they say nothing
 */
@Schema(
        description = "How likely a year costs more than so much, at each stage, beside what is tolerated",
        examples = """
        {"code": "R-2026-0001", "title": "決済システムのランサムウェア感染", "currency": "JPY",
         "curves": [{"stage": "CURRENT", "points": [{"loss": 1000000, "probability": 0.2}]}], "tolerance": []}""")
record ExceedanceCurves(String code, String title, String currency, List<Curve> curves, List<Exceedance> tolerance) {

    /** The curve of a stage. */
    @Schema(name = "ExceedanceCurve")
    record Curve(AnalysisStage stage, List<Exceedance> points) {}

    double largestLoss() {
        return points().mapToDouble(Exceedance::loss)
                .filter(loss -> loss > 0)
                .max()
                .orElse(1);
    }

    double smallestLoss() {
        return points().mapToDouble(Exceedance::loss)
                .filter(loss -> loss > 0)
                .min()
                .orElse(1);
    }

    private Stream<Exceedance> points() {
        return Stream.concat(curves.stream().flatMap(curve -> curve.points().stream()), tolerance.stream());
    }
}
