package shishin.risk.evaluation;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Manuscript;
import shishin.risk.scale.Score;

/** The basis for revision as a document to be read. */
record BasisPaper(RevisionBasis basis, Language language, BasisWords words) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static Manuscript of(RevisionBasis basis, Language language) {
        return new BasisPaper(basis, language, new BasisWords(language)).manuscript();
    }

    private Manuscript manuscript() {
        var blocks = basis.risks().stream().flatMap(this::risk).toList();
        var front = List.of(
                words.of("対象リスク", "Risks") + words.colon() + basis.risks().size());
        return new Manuscript(
                words.of("安全基準等の見直しのための基礎情報", "Basis for revision of the standard"),
                language,
                front,
                words.of("目次", "Contents"),
                blocks);
    }

    private Stream<Block> risk(RevisionBasis.Entry risk) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, risk.code() + " " + risk.title()));
        blocks.add(new Paragraph(risk.scenario().in(language)));
        blocks.add(new Paragraph(risk.summary()));
        blocks.add(new Heading(2, words.of("提案", "What is proposed")));
        blocks.add(proposals(risk));
        blocks.add(new Heading(2, words.of("対象項目", "Items")));
        blocks.add(items(risk));
        blocks.add(new Heading(2, words.of("確認された課題", "What was found")));
        blocks.add(found(risk));
        blocks.add(new Heading(2, words.of("評価", "Evaluation")));
        blocks.add(judgement(risk));
        blocks.add(new Paragraph(words.of("評価者", "Evaluated by") + words.colon() + risk.evaluatedBy() + ", "
                + DateTimeFormatter.ISO_LOCAL_DATE.format(risk.at().atZone(TOKYO))));
        return blocks.stream();
    }

    private Block proposals(RevisionBasis.Entry risk) {
        if (risk.proposals().isEmpty()) return none();
        var columns = List.of(
                new Column(words.of("項目", "Item"), 14),
                new Column(words.of("条項", "Clause"), 12),
                new Column(words.of("提案", "Proposal"), 40),
                new Column(words.of("理由", "Reason"), 34));
        return new Grid(
                columns,
                risk.proposals().stream()
                        .map(one ->
                                row(one.item(), one.clause() == null ? "" : one.clause(), one.proposal(), one.reason()))
                        .toList());
    }

    private Block items(RevisionBasis.Entry risk) {
        if (risk.items().isEmpty()) return none();
        var columns = List.of(new Column(words.of("コード", "Code"), 16), new Column(words.of("項目", "Item"), 84));
        return new Grid(
                columns,
                risk.items().stream()
                        .map(item -> row(item.code(), item.title().in(language)))
                        .toList());
    }

    private Block found(RevisionBasis.Entry risk) {
        if (risk.found().isEmpty()) return none();
        var columns = List.of(
                new Column(words.of("課題", "Issue"), 50),
                new Column(words.of("出所", "Source"), 26),
                new Column(words.of("重大度", "Severity"), 12),
                new Column(words.of("回数", "Times"), 12));
        return new Grid(
                columns,
                risk.found().stream()
                        .map(one -> row(
                                one.title(),
                                words.of(one.source()),
                                words.of(one.severity()),
                                Integer.toString(one.count())))
                        .toList());
    }

    private Block judgement(RevisionBasis.Entry risk) {
        var severity = risk.severity();
        var rows = new ArrayList<List<Cell>>();
        var appetite = severity.withinAppetite()
                ? words.of("許容水準の内", "within appetite")
                : words.of("許容水準を超える", "beyond appetite");
        rows.add(row(words.of("リスク水準", "Level"), severity.level().text().in(language), appetite));
        rows.add(row(words.of("業務への影響", "Business impact"), "", severity.businessImpact()));
        losses(severity, rows);
        rows.add(scored(words.of("重大性", "Significance"), severity.significance()));
        rows.add(scored(words.of("対応の実現性", "Feasibility of a response"), risk.feasibility()));
        rows.add(scored(words.of("拡大の可能性", "Escalation potential"), risk.escalationPotential()));
        rows.add(row(words.of("優先度", "Priority"), risk.priority().toPlainString(), ""));
        rows.add(row(words.of("決定", "Decision"), words.of(risk.decision()), risk.reason()));
        var columns = List.of(
                new Column(words.of("観点", "Criterion"), 24),
                new Column(words.of("判断", "Judgement"), 22),
                new Column(words.of("理由", "Reason"), 54));
        return new Grid(columns, rows);
    }

    private void losses(RevisionBasis.Severeness severity, List<List<Cell>> rows) {
        var loss = severity.annualLoss();
        if (loss != null)
            rows.add(row(
                    words.of("年間損失", "Annual loss"),
                    amount(loss.mean()) + " " + loss.currency(),
                    words.of("20年に1年はこれを超える", "One year of twenty exceeds") + words.colon() + amount(loss.var95())));
        var tolerance = severity.withinTolerance();
        if (tolerance != null)
            rows.add(row(
                    words.of("損失の許容曲線", "Tolerance of losses"),
                    tolerance ? words.of("収まる", "kept") : words.of("超える", "exceeded"),
                    ""));
    }

    private List<Cell> scored(String name, Score score) {
        return row(name, score.score() + " / 5", score.reason());
    }

    private String amount(double value) {
        var format = NumberFormat.getIntegerInstance(language.locale());
        return format.format(Math.round(value));
    }

    private Block none() {
        return new Paragraph(words.of("なし", "None"));
    }

    private static List<Cell> row(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }
}
