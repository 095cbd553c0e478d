package shishin.assessment.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.assessment.posture.Detail;
import shishin.assessment.posture.Figures;
import shishin.assessment.posture.Posture;
import shishin.assessment.posture.Posture.Part;
import shishin.assessment.posture.Titles;
import shishin.assessment.posture.Words;
import shishin.assessment.report.Paper.Section;
import shishin.assessment.report.Paper.Table;

/** The measures that fall short, as a board reads them. */
record Shortfalls(Posture posture, Figured figured) {

    private static final int FURTHEST_BEHIND = 5;

    private Words words() {
        return figured.words();
    }

    Section behind() {
        var rows = measures(Figures::conformity).stream()
                .map(part -> List.of(
                        Titles.line(part.item(), words().language()),
                        figured.share(part.standing().figures().conformity()),
                        Integer.toString(part.standing().answers().nonConforming()),
                        Integer.toString(part.standing().answers().partial())))
                .toList();
        return Section.of(
                words().of("適合が遅れている対策", "Measures furthest behind"),
                rows.isEmpty() ? List.of(words().of("評価した対策はすべて適合している。", "All that was judged conforms.")) : List.of(),
                new Table(
                        List.of(
                                words().of("対策", "Measure"),
                                words().conformity(),
                                words().of("不適合", "Do not conform"),
                                words().of("一部適合", "In part")),
                        rows));
    }

    Section unjudged() {
        var rows = measures(Figures::coverage).stream()
                .map(part -> List.of(
                        Titles.line(part.item(), words().language()),
                        figured.share(part.standing().figures().coverage()),
                        Integer.toString(part.standing().asked()
                                - part.standing().answers().covered())))
                .toList();
        return Section.of(
                words().of("評価が済んでいない対策", "Measures not yet judged"),
                rows.isEmpty() ? List.of(words().of("すべて評価した。", "Everything has been judged.")) : List.of(),
                new Table(
                        List.of(
                                words().of("対策", "Measure"),
                                words().coverage(),
                                words().of("未評価の項目", "Questions open")),
                        rows));
    }

    /** Those that fall short of the whole, the shortest first. */
    private List<Part> measures(Function<Figures, @Nullable Double> by) {
        return posture.of(Detail.MEASURE).stream()
                .filter(part -> {
                    var figure = by.apply(part.standing().figures());
                    return figure != null && figure < 1;
                })
                .sorted(Comparator.comparing(
                        part -> Objects.requireNonNull(by.apply(part.standing().figures()))))
                .limit(FURTHEST_BEHIND)
                .toList();
    }
}
