package shishin.assessment.posture;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.assessment.drawing.Chart;
import shishin.assessment.drawing.Chart.Row;
import shishin.assessment.drawing.Chart.Scale;
import shishin.assessment.drawing.Colour;
import shishin.assessment.drawing.Lines;
import shishin.assessment.drawing.Radar;
import shishin.assessment.drawing.Wheel;
import shishin.platform.language.Language;

/** Postures as pictures. */
public record Charts(Words words) {

    private static final int MATURITIES = 5;

    public static Charts in(Language language) {
        return new Charts(new Words(language));
    }

    /** The phases as sectors, in the middle the conformity of the whole. */
    public String wheel(Told told) {
        var title = words.of("対策状況：PDCA の環", "Posture: the wheel of the phases");
        var chart = chart(title, told, Detail.PHASE, List.of(coverage(), conformity(), freshness()));
        var middle = told.posture().whole().figures().conformity();
        return Wheel.draw(chart, conformity(), middle);
    }

    /** The viewpoints as axes. */
    String radar(Told told) {
        var title = words.of("対策状況：観点のレーダー", "Posture: the radar of the viewpoints");
        return Radar.draw(chart(title, told, Detail.VIEWPOINT, List.of(coverage(), conformity(), freshness())));
    }

    String series(Question question, SeriesView series) {
        var days = Duration.between(
                                series.points().getFirst().at(),
                                series.points().getLast().at())
                        .toDays()
                >= series.points().size();
        var rows = series.points().stream()
                .map(point -> new Row(
                        days ? words.day(point.at()) : words.minute(point.at()), "", values(point.figures(), true)))
                .toList();
        return Lines.draw(new Chart(
                words.language().tag(),
                words.of("対策状況の推移", "Posture over time"),
                subtitle(question, words.day(series.points().getLast().at())),
                List.of(coverage(), conformity(), freshness(), maturity()),
                rows));
    }

    private Chart chart(String title, Told told, Detail kind, List<Scale> scales) {
        var rows = told.posture().ofOrTop(kind).stream()
                .map(part -> new Row(
                        part.item().code(),
                        Objects.requireNonNullElse(Titles.of(part.item(), words.language()), ""),
                        values(part.standing().figures(), false)))
                .toList();
        return new Chart(
                words.language().tag(), title, subtitle(told.question(), words.minute(told.asOf())), scales, rows);
    }

    private static List<@Nullable Double> values(Figures figures, boolean withMaturity) {
        return withMaturity
                ? Arrays.asList(figures.coverage(), figures.conformity(), figures.freshness(), figures.maturity())
                : Arrays.asList(figures.coverage(), figures.conformity(), figures.freshness());
    }

    private String subtitle(Question question, String when) {
        return String.join(words.of("　", "  ·  "), words.whose(question), question.edition(), when);
    }

    private Scale coverage() {
        return new Scale(words.coverage(), Colour.BLUE, 1);
    }

    private Scale conformity() {
        return new Scale(words.conformity(), Colour.GREEN, 1);
    }

    private Scale freshness() {
        return new Scale(words.freshness(), Colour.ORANGE, 1);
    }

    private Scale maturity() {
        return new Scale(words.maturity(), Colour.PURPLE, MATURITIES);
    }
}
