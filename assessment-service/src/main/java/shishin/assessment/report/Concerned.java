package shishin.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shishin.assessment.finding.Grade;
import shishin.assessment.posture.Question;
import shishin.assessment.posture.Words;
import shishin.assessment.report.Paper.Section;
import shishin.assessment.report.Paper.Table;
import shishin.assessment.risk.RiskFigures.Grave;
import shishin.assessment.risk.RiskLevel;
import shishin.assessment.risk.RiskState;

/** Findings and risks as a board reads them. */
record Concerned(Concerns concerns, Question question, Words words) {

    Section findings() {
        var now = concerns.findings();
        var counted = words.of(
                        "未了の指摘は %d 件（90 日前は %d 件）、うち期限を過ぎたもの %d 件。完了した指摘は %d 件。",
                        "%d findings are open (%d were 90 days before), %d of them past their day; %d are closed.")
                .formatted(now.allOpen(), concerns.before().allOpen(), now.overdue(), now.closed());
        var byGrade = counted(now.open(), this::grade);
        var rows = now.gravest().stream()
                .map(open -> List.of(
                        open.title(),
                        grade(open.grade()),
                        open.due() == null ? "–" : open.due().toString()))
                .toList();
        return Section.of(
                words.of("指摘事項", "Findings"),
                byGrade.isEmpty() ? List.of(counted) : List.of(counted, words.of("等級別：", "By grade: ") + byGrade),
                new Table(
                        List.of(words.of("主な指摘", "The gravest"), words.of("等級", "Grade"), words.of("期限", "Due")),
                        rows));
    }

    private String grade(Grade grade) {
        return switch (grade) {
            case MAJOR -> words.of("重大", "major");
            case MINOR -> words.of("軽微", "minor");
            case OBSERVATION -> words.of("観察", "observation");
            case OPPORTUNITY -> words.of("改善の機会", "opportunity");
        };
    }

    Section risks() {
        var rows = concerns.risks().gravest().stream()
                .map(risk -> List.of(name(risk), level(risk.level()), state(risk.state())))
                .toList();
        return Section.of(
                words.of("リスク", "Risks"),
                riskFigures(),
                new Table(
                        List.of(words.of("主なリスク", "The highest"), words.of("水準", "Level"), words.of("状況", "State")),
                        rows));
    }

    private List<String> riskFigures() {
        var now = concerns.risks();
        var lines = new ArrayList<String>();
        if (question.subject() != null)
            lines.add(words.of(
                    "組織全体のリスクのうち、ここで問うた項目に関わるもの。",
                    "Of the whole organisation, as far as they are about the items asked here."));
        lines.add(words.of("未了のリスクは %d 件。", "%d risks are open.").formatted(now.open()));
        lines.add(words.of(
                        "受容できる水準を超えるもの %d 件、うち対応が決まっていないもの %d 件。",
                        "%d are beyond the appetite; about %d of these nothing has been decided.")
                .formatted(now.beyondAppetite(), now.undecided()));
        if (!now.byLevel().isEmpty()) lines.add(words.of("水準別：", "By level: ") + counted(now.byLevel(), this::level));
        if (!now.byState().isEmpty()) lines.add(words.of("状況別：", "By state: ") + counted(now.byState(), this::state));
        return List.copyOf(lines);
    }

    private <K> String counted(Map<K, Integer> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(count -> name.apply(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(words.of("、", ", ")));
    }

    private static String name(Grave risk) {
        return risk.title() == null ? risk.code() : risk.code() + " " + risk.title();
    }

    private String level(RiskLevel level) {
        return switch (level) {
            case LOW -> words.of("低", "low");
            case MEDIUM -> words.of("中", "medium");
            case HIGH -> words.of("高", "high");
            case CRITICAL -> words.of("極めて高", "critical");
        };
    }

    private String state(RiskState state) {
        return switch (state) {
            case UNJUDGED -> words.of("未評価", "to be judged");
            case JUDGED -> words.of("評価済み", "judged");
            case IN_TREATMENT -> words.of("対応中", "being treated");
            case TREATED -> words.of("効果の確認待ち", "treated, effect unproven");
            case VERIFIED -> words.of("効果を確認", "effect proven");
            case RETAINED -> words.of("保有", "retained");
            case CLOSED -> words.of("終了", "closed");
        };
    }

    /** What the board is to confirm about them. */
    List<String> toConfirm() {
        var lines = new ArrayList<String>();
        int late = concerns.findings().overdue();
        if (late > 0)
            lines.add(words.of("期限を過ぎた指摘 %d 件の是正の見込み", "When %d findings that are past their day will be mended")
                    .formatted(late));
        int undecided = concerns.risks().undecided();
        if (undecided > 0)
            lines.add(words.of("受容できる水準を超え、対応が決まっていないリスク %d 件の方針", "What is done about %d risks beyond the appetite")
                    .formatted(undecided));
        int retained = concerns.risks().in(RiskState.RETAINED);
        if (retained > 0)
            lines.add(words.of("保有しているリスク %d 件の妥当性", "That %d risks may still be retained")
                    .formatted(retained));
        return List.copyOf(lines);
    }
}
