package shishin.risk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Manuscript;
import shishin.platform.print.Press;
import shishin.risk.identification.RiskView;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.RiskLevel;

/** The register as a document: how many risks stand where, all of them, and each in a sentence with what is done. */
record RegisterReport(Registered content, RegisterWords words) {

    static void print(Registered content, Language language, OutputStream out) throws IOException {
        Press.print(new RegisterReport(content, new RegisterWords(language)).manuscript(), out);
    }

    private Manuscript manuscript() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, words.either("概況", "At a glance")));
        blocks.add(glance());
        blocks.add(new Heading(1, words.either("登録簿", "Register")));
        blocks.add(register());
        blocks.add(new Heading(1, words.either("リスク", "Risks")));
        content.risks().forEach(risk -> describe(risk, blocks));
        return new Manuscript(
                words.either("リスク登録簿", "Risk register"),
                words.language(),
                List.of(words.either("リスク %d 件", "Risks: %d")
                        .formatted(content.risks().size())),
                words.either("目次", "Contents"),
                blocks);
    }

    private Grid glance() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.either("段階", "Stage"), 20));
        for (var level : RiskLevel.values()) columns.add(new Column(words.level(level), 10));
        columns.add(new Column(words.either("未分析", "Not analysed"), 14));
        return new Grid(columns, Stream.of(Stage.values()).map(this::counts).toList());
    }

    private List<Cell> counts(Stage stage) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(words.stage(stage)));
        for (var level : RiskLevel.values()) cells.add(count(stage, level));
        cells.add(count(stage, null));
        return cells;
    }

    private Cell count(Stage stage, @Nullable RiskLevel level) {
        return Cell.of(Long.toString(content.risks().stream()
                .filter(risk -> risk.stage() == stage && risk.level() == level)
                .count()));
    }

    private Grid register() {
        var columns = List.of(
                new Column(words.either("コード", "Code"), 16),
                new Column(words.either("リスク", "Risk"), 44),
                new Column(words.either("段階", "Stage"), 14),
                new Column(words.either("水準", "Level"), 12),
                new Column(words.either("責任者", "Owner"), 18),
                new Column(words.either("期限", "Due"), 16));
        return new Grid(columns, content.risks().stream().map(this::line).toList());
    }

    private List<Cell> line(RiskView risk) {
        var next = risk.next();
        return List.of(
                Cell.of(risk.code()),
                Cell.of(risk.title()),
                Cell.of(words.stage(risk.stage())),
                Cell.of(words.level(risk.level())),
                Cell.of(risk.owner()),
                Cell.of(next == null ? "" : lastDay(next.due()).toString()));
    }

    /** A day ends with the first moment of the next. */
    private static LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), ZoneOffset.UTC);
    }

    private void describe(RiskView risk, List<Block> blocks) {
        blocks.add(new Heading(2, risk.code() + " " + risk.title()));
        blocks.add(new Paragraph(risk.scenario().in(words.language())));
        blocks.add(new Paragraph(words.either("固有 %s・現在 %s・残留 %s", "Inherent %s, current %s, residual %s")
                .formatted(
                        orDash(words.level(risk.levels().inherent())),
                        orDash(words.level(risk.levels().current())),
                        orDash(words.level(risk.levels().residual())))));
        if (!risk.items().isEmpty())
            blocks.add(new Paragraph(
                    words.either("対策項目 ", "Items ") + risk.edition() + ": " + String.join(", ", risk.items())));
        treatments(risk, blocks);
    }

    private void treatments(RiskView risk, List<Block> blocks) {
        var actions = new TreatmentWords(words.language());
        for (var plan : content.plans(risk)) {
            blocks.add(new Paragraph(actions.sentence(plan.treatment())));
            blocks.add(actions.grid(plan));
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
