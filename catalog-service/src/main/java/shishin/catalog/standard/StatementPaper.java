package shishin.catalog.standard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import shishin.catalog.standard.Statement.Line;
import shishin.platform.language.Language;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Manuscript;
import shishin.platform.print.Press;

/** A statement of applicability to be printed and signed. */
record StatementPaper(Statement statement, Wording wording) {

    static void write(Statement statement, Language language, OutputStream out) throws IOException {
        Press.print(new StatementPaper(statement, new Wording(language)).manuscript(language), out);
    }

    private Manuscript manuscript(Language language) {
        var front = wording.cover(statement).stream()
                .skip(1)
                .map(line -> String.join(wording.of("　", ": "), line))
                .toList();
        var title = wording.of("適用宣言書", "Statement of applicability") + "\n" + statement.title();
        var blocks = List.<Block>of(
                new Heading(1, wording.of("適用", "Applicability")),
                new Grid(
                        columns(),
                        () -> statement.lines().stream().map(this::row).iterator()));
        return new Manuscript(title, language, front, wording.of("目次", "Contents"), blocks);
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.of("コード", "Code"), 16),
                new Column(wording.of("項目", "Item"), 50),
                new Column(wording.of("適用", "Applies"), 15),
                new Column(wording.of("理由・条項", "Reason, clauses"), 40));
    }

    private List<Cell> row(Line line) {
        var level = line.level() == null ? 1 : line.level();
        return List.of(
                Cell.of(line.code()),
                new Cell(line.title(), Math.min(level, 6) - 1, level == 1),
                new Cell(wording.of(line.applicability()), 0, line.gap()),
                Cell.of(because(line)));
    }

    private String because(Line line) {
        var reason = line.reason() == null ? "" : wording.of(line.reason());
        var clauses = line.clauses().isEmpty() ? "" : wording.of("条項 ", "Clauses ") + String.join(", ", line.clauses());
        var gap = line.gap() ? wording.of("未対応", "Not covered") : "";
        return Stream.of(reason, line.narrative() == null ? "" : line.narrative(), clauses, gap)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
