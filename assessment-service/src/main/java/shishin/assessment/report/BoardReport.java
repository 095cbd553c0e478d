package shishin.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.assessment.posture.Charts;
import shishin.assessment.posture.Detail;
import shishin.assessment.posture.Posture;
import shishin.assessment.posture.Posture.Part;
import shishin.assessment.posture.Titles;
import shishin.assessment.posture.Told;
import shishin.assessment.posture.Words;
import shishin.assessment.report.Paper.Section;
import shishin.assessment.report.Paper.Table;
import shishin.platform.language.Language;

/**
 * What an executive board is told, so that it grasps how the measures are run (the guideline, 2.1 (2)): the whole and its
 * phases, how they have moved, what lies furthest behind, what was found and what is risked, and what the board is to
 * confirm.
 *
 * @param before how things stood at the beginning of the period
 */
record BoardReport(Told told, Posture before, Shortfalls shortfalls, Concerned concerned, Figured figured) {

    static Paper of(Told told, Posture before, Concerns concerns, Language language) {
        var words = new Words(language);
        var figured = new Figured(words);
        var shortfalls = new Shortfalls(told.posture(), figured);
        var concerned = new Concerned(concerns, told.question(), words);
        return new BoardReport(told, before, shortfalls, concerned, figured).paper();
    }

    private Words words() {
        return figured.words();
    }

    private Paper paper() {
        return new Paper(
                words().language(),
                words().of("情報セキュリティ対策の運用状況報告（経営層向け）", "Report to the board: how our security measures stand"),
                List.of(
                        words().of("対象：", "About: ") + words().whose(told.question()),
                        words().of("基準：", "Guideline: ") + told.question().edition(),
                        words().of("時点：", "As of: ") + words().minute(told.asOf())),
                List.of(
                        summary(),
                        phases(),
                        shortfalls.behind(),
                        shortfalls.unjudged(),
                        evidence(),
                        concerned.findings(),
                        concerned.risks(),
                        toConfirm(),
                        figured.definitions()));
    }

    private Section summary() {
        var whole = told.posture().whole();
        var figures = whole.figures();
        var moved = figures.since(before.whole().figures());
        return new Section(
                words().of("概況", "In short"),
                List.of(
                        words().of("%d 項目のうち %d 項目（%s）を評価した。", "Of %d questions, %d (%s) have been judged.")
                                .formatted(whole.asked(), whole.answers().covered(), figured.share(figures.coverage())),
                        words().of(
                                        "評価し該当する項目の %s が適合している（90 日前との差 %s ポイント）。",
                                        "Of what was judged and applies, %s conforms (%s points against 90 days before).")
                                .formatted(figured.share(figures.conformity()), figured.move(moved.conformity())),
                        words().of("成熟度は %s、目標は %s である。", "Maturity is %s; %s is aimed at.")
                                .formatted(figured.level(figures.maturity()), figured.level(figures.targetMaturity())),
                        words().of("証跡の %s が最新である。", "Of the evidence, %s is up to date.")
                                .formatted(figured.share(figures.freshness()))),
                Table.NONE,
                Charts.in(words().language()).wheel(told));
    }

    private Section phases() {
        var earlier = before.byCode();
        var rows = told.posture().ofOrTop(Detail.PHASE).stream()
                .map(part -> row(part, earlier))
                .toList();
        return Section.of(
                words().of("PDCA の各段階", "The phases"),
                List.of(),
                new Table(
                        List.of(
                                words().of("段階", "Phase"),
                                words().coverage(),
                                words().conformity(),
                                words().of("90 日前との差", "In 90 days"),
                                words().of("成熟度／目標", "Maturity / target"),
                                words().freshness()),
                        rows));
    }

    private List<String> row(Part part, Map<String, Part> earlier) {
        var figures = part.standing().figures();
        @Nullable Part then = earlier.get(part.item().code());
        var moved =
                then == null ? null : figures.since(then.standing().figures()).conformity();
        return List.of(
                Titles.line(part.item(), words().language()),
                figured.share(figures.coverage()),
                figured.share(figures.conformity()),
                figured.move(moved),
                figured.maturityAndTarget(figures),
                figured.share(figures.freshness()));
    }

    private Section evidence() {
        var streams = told.posture().whole().streams();
        return Section.of(
                words().of("証跡", "Evidence"),
                List.of(words().of(
                                "証跡の系列は %d。合格 %d、不合格又は確認不能 %d、期限切れ・遅延 %d。",
                                "There are %d streams of evidence: %d pass, %d fail or could not be checked, %d are out of date.")
                        .formatted(streams.streams(), streams.passing(), streams.failing(), streams.stale())));
    }

    private Section toConfirm() {
        var whole = told.posture().whole();
        var lines = new ArrayList<String>();
        int open = whole.asked() - whole.answers().covered();
        if (open > 0)
            lines.add(words().of("未評価 %d 項目の評価の計画", "The plan by which %d open questions will be judged")
                    .formatted(open));
        int failing = whole.answers().nonConforming();
        if (failing > 0)
            lines.add(words().of(
                            "不適合 %d 項目のリスクと対応の方針",
                            "The risk of %d items that do not conform, and what is done about it")
                    .formatted(failing));
        int stale = whole.streams().stale();
        if (stale > 0)
            lines.add(words().of("更新されていない証跡 %d 系列の回復の見込み", "When %d streams of evidence will be up to date again")
                    .formatted(stale));
        lines.addAll(concerned.toConfirm());
        if (lines.isEmpty()) lines.add(words().of("特になし", "Nothing in particular"));
        return Section.of(words().of("経営層にご確認いただきたい事項", "For the board to confirm"), List.copyOf(lines));
    }
}
