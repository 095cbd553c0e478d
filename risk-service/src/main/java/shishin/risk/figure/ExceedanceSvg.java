package shishin.risk.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.risk.drawing.Box;
import shishin.risk.drawing.Canvas;
import shishin.risk.drawing.Canvas.Point;
import shishin.risk.drawing.Font;
import shishin.risk.drawing.Ink;
import shishin.risk.drawing.Stroke;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.simulation.result.Exceedance;

/** Draws exceedance curves, both ways on scales of powers of ten: what matters is rare and large. */
final class ExceedanceSvg {

    private static final Box SIZE = new Box(0, 0, 860, 520);
    private static final Box PLOT = new Box(96, 96, 600, 340);

    /** The bottom: one year in a thousand. */
    private static final double RAREST = 1e-3;

    private final ExceedanceCurves curves;
    private final Words words;
    private final Canvas canvas;
    private final double fromLoss;
    private final double toLoss;

    private ExceedanceSvg(ExceedanceCurves curves, Language language) {
        this.curves = curves;
        this.words = new Words(language);
        this.canvas = new Canvas(language, SIZE, title(), description());
        this.toLoss = Math.pow(10, Math.ceil(Math.log10(curves.largestLoss())));
        this.fromLoss = Math.max(
                toLoss / 1e4, Math.min(toLoss / 10, Math.pow(10, Math.floor(Math.log10(curves.smallestLoss())))));
    }

    static String of(ExceedanceCurves curves, Language language) {
        return new ExceedanceSvg(curves, language).draw();
    }

    private String title() {
        return words.either("損失超過曲線 ", "Loss exceedance of ") + curves.code();
    }

    private String description() {
        if (curves.curves().isEmpty()) return words.either("定量分析はまだありません。", "There is no quantitative analysis yet.");
        return curves.curves().stream()
                .map(curve -> curve.stage().text().in(words.language()) + ": " + sample(curve.points()))
                .collect(Collectors.joining(" "));
    }

    /** One year in ten, twenty, hundred: the points people ask for. */
    private String sample(List<Exceedance> points) {
        return Stream.of(0.1, 0.05, 0.01)
                .flatMap(probability -> points.stream()
                        .filter(point -> point.probability() <= probability)
                        .findFirst()
                        .map(point -> words.either("%s の年に %s %s 超。", "in %s of years more than %s %s.")
                                .formatted(words.percent(probability), words.amount(point.loss()), curves.currency()))
                        .stream())
                .collect(Collectors.joining(" "));
    }

    private String draw() {
        canvas.text(40, 44, Font.TITLE, title());
        canvas.lines(new Box(40, 55, SIZE.width() - 80, 18), Font.SUBTITLE, curves.title());
        axes();
        canvas.text(
                PLOT.x() + PLOT.width() / 2,
                PLOT.bottom() + 56,
                Font.AXIS,
                words.either("年間損失", "Annual loss") + " (" + curves.currency() + ")");
        canvas.upwards(34, PLOT.middle(), Font.AXIS, words.either("これを超える確率", "Probability of more"));
        var y = PLOT.y() + 12;
        if (!curves.tolerance().isEmpty()) {
            canvas.line(Stroke.dotted(Ink.RED), points(curves.tolerance()));
            legend(y, Stroke.dotted(Ink.RED), words.either("許容", "Tolerated"));
            y += 26;
        }
        for (var curve : curves.curves()) {
            canvas.line(stroke(curve.stage()), points(curve.points()));
            legend(y, stroke(curve.stage()), curve.stage().text().in(words.language()));
            y += 26;
        }
        if (curves.curves().isEmpty())
            canvas.text(PLOT.x() + PLOT.width() / 2, PLOT.middle(), Font.LABEL.at(Font.Anchor.MIDDLE), description());
        return canvas.done();
    }

    private void axes() {
        for (double loss = fromLoss; loss <= toLoss * 1.001; loss *= 10) {
            canvas.line(Stroke.RULE, new Point(x(loss), PLOT.y()), new Point(x(loss), PLOT.bottom()));
            canvas.text(x(loss), PLOT.bottom() + 22, Font.LABEL.at(Font.Anchor.MIDDLE), words.amount(loss));
        }
        for (double probability = RAREST; probability <= 1.001; probability *= 10) {
            canvas.line(Stroke.RULE, new Point(PLOT.x(), y(probability)), new Point(PLOT.right(), y(probability)));
            canvas.text(PLOT.x() - 10, y(probability) + 5, Font.LABEL.at(Font.Anchor.END), words.percent(probability));
        }
        canvas.line(
                Stroke.AXIS,
                List.of(
                        new Point(PLOT.x(), PLOT.y()),
                        new Point(PLOT.x(), PLOT.bottom()),
                        new Point(PLOT.right(), PLOT.bottom())));
    }

    private void legend(double y, Stroke stroke, String text) {
        canvas.line(stroke, new Point(PLOT.right() + 20, y), new Point(PLOT.right() + 54, y));
        canvas.text(PLOT.right() + 64, y + 5, Font.LABEL, text);
    }

    private List<Point> points(List<Exceedance> line) {
        return line.stream()
                .map(point -> new Point(x(point.loss()), y(point.probability())))
                .toList();
    }

    private double x(double loss) {
        var share = Math.log10(Math.max(loss, fromLoss) / fromLoss) / Math.log10(toLoss / fromLoss);
        return PLOT.x() + PLOT.width() * Math.min(share, 1);
    }

    private double y(double probability) {
        var share = Math.log10(Math.clamp(probability, RAREST, 1) / RAREST) / -Math.log10(RAREST);
        return PLOT.bottom() - PLOT.height() * share;
    }

    private static Stroke stroke(AnalysisStage stage) {
        return switch (stage) {
            case INHERENT -> Stroke.dashed(Ink.FAINT_TEXT);
            case CURRENT -> Stroke.solid(Ink.BLUE);
            case RESIDUAL -> Stroke.solid(Ink.GREEN);
        };
    }
}
