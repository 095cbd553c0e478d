package shishin.catalog.exchange.document;

import java.util.List;
import java.util.stream.Stream;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Excerpt;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Block.Quote;
import shishin.platform.print.Manuscript;

/** A checklist to be filled in on paper: per item its code and text, and room for answer, evidence and date. */
final class Checklist {

    private static final int DEEPEST_HEADING = 4;

    /** So wide that no answer is broken: in one language, and with the other beside it. */
    private static final int ANSWERS = 26;

    private static final int ANSWERS_TWICE = 35;

    private final Excerpt excerpt;
    private final Tongue tongue;
    private final Statements statements;
    private final String answers;

    Checklist(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.tongue = new Tongue(excerpt.languages());
        this.statements = new Statements(excerpt, tongue);
        this.answers = answers();
    }

    /** Its blocks and rows are made as they are asked for: those of a large edition would fill the memory. */
    Manuscript manuscript() {
        var edition = excerpt.catalog().edition();
        return new Manuscript(
                tongue.of(edition.title(), "\n"),
                tongue.first(),
                front(edition),
                tongue.label("目次", "Contents"),
                () -> blocks(edition).iterator());
    }

    private Stream<Block> blocks(Edition edition) {
        var preface = excerpt.isWhole() ? edition.preface() : List.<Edition.Section>of();
        return Stream.concat(
                preface.stream().flatMap(this::preface),
                Line.runs(Line.of(excerpt.catalog(), excerpt.items())).stream().flatMap(this::run));
    }

    /** A heading, or a list of what is asked below it. */
    private Stream<Block> run(List<Line> lines) {
        if (lines.getFirst().isHeading()) return heading(lines.getFirst());
        return Stream.of(new Grid(columns(), () -> lines.stream().map(this::row).iterator()));
    }

    private List<String> front(Edition edition) {
        return Stream.of(
                        edition.editionLabel(),
                        edition.publisher(),
                        edition.source().attribution())
                .flatMap(Stream::ofNullable)
                .map(text -> tongue.of(text, "\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Stream<Block> preface(Edition.Section section) {
        return Stream.concat(
                Stream.of(new Heading(1, tongue.of(section.heading(), " / "))),
                section.paragraphs().stream().map(paragraph -> new Paragraph(tongue.of(paragraph, "\n"))));
    }

    private Stream<Block> heading(Line line) {
        var item = line.item();
        var level = Math.min(line.depth() + 1, DEEPEST_HEADING);
        var heading = new Heading(level, line.name() + "　" + tongue.of(item.title(), "\n"));
        var intent = item.intent();
        if (intent == null) return Stream.of(heading);
        return Stream.of(heading, new Quote(tongue.of(intent.text(), "\n"), intent.source()));
    }

    private List<Cell> row(Line line) {
        var text = Stream.concat(Stream.of(title(line)), statements.of(line.item()).stream());
        return List.of(
                Cell.of(line.name()),
                new Cell(
                        String.join("\n", text.toList()),
                        line.indent(),
                        line.item().isFirstLevel()),
                Cell.of(line.item().assessable() && !line.isWithdrawn() ? answers : ""),
                Cell.of(""),
                Cell.of(""));
    }

    private String title(Line line) {
        var title = tongue.of(line.item().title(), "\n");
        return line.isWithdrawn() ? tongue.label("（廃止）", "(withdrawn)") + " " + title : title;
    }

    private String answers() {
        return Stream.of(
                        new Text("適合", "Conforms"),
                        new Text("一部適合", "Partial"),
                        new Text("不適合", "Does not conform"),
                        new Text("対象外", "Not applicable"))
                .map(answer -> "□ " + tongue.of(answer, " "))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private List<Column> columns() {
        var answers = excerpt.languages().size() == 1 ? ANSWERS : ANSWERS_TWICE;
        return List.of(
                new Column(tongue.label("番号", "Code"), 16),
                new Column(tongue.label("項目", "Item"), 78 - answers),
                new Column(tongue.label("回答", "Answer"), answers),
                new Column(tongue.label("証跡", "Evidence"), 22),
                new Column(tongue.label("確認日", "Date"), 13));
    }
}
