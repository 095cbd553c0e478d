package shishin.risk.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import shishin.platform.print.Block;
import shishin.platform.print.Manuscript;

/** A document as Markdown with tables (GitHub Flavored Markdown, section 4.10). */
final class Markdown {

    private Markdown() {}

    static String of(Manuscript manuscript) {
        var front = manuscript.front().stream().map(Markdown::escaped);
        var blocks = stream(manuscript.blocks()).map(Markdown::block);
        return Stream.of(Stream.of("# " + escaped(manuscript.title())), front, blocks)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, String text) -> "#".repeat(level + 1) + " " + escaped(text);
            case Block.Paragraph(String text) -> escaped(text);
            case Block.Quote(String text, String source) ->
                "> " + escaped(text) + (source.isEmpty() ? "" : " — " + escaped(source));
            case Block.Grid(var columns, var rows) -> table(columns, rows);
        };
    }

    private static String table(List<Block.Column> columns, Iterable<List<Block.Cell>> rows) {
        var head = columns.stream().map(column -> escaped(column.header()));
        var rule = columns.stream().map(_ -> "---");
        var body = stream(rows).map(row -> line(row.stream().map(cell -> escaped(cell.text()))));
        return Stream.concat(Stream.of(line(head), line(rule)), body).collect(Collectors.joining("\n"));
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What people wrote stays text: no mark-up, no HTML, no end of a row. */
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\R", "<br>");
    }
}
