package shishin.assessment.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shishin.assessment.report.Paper.Section;
import shishin.assessment.report.Paper.Table;
import shishin.platform.language.Language;
import shishin.platform.print.Block;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Manuscript;
import shishin.platform.print.Press;

/** Prints a report as PDF. */
final class Printed {

    private static final int WIDE = 5;
    private static final int NARROW = 2;

    private Printed() {}

    static void write(Paper paper, OutputStream out) throws IOException {
        var blocks = paper.sections().stream()
                .flatMap(section -> blocks(section).stream())
                .toList();
        var contents = paper.language() == Language.JA ? "目次" : "Contents";
        Press.print(new Manuscript(paper.title(), paper.language(), paper.front(), contents, blocks), out);
    }

    private static List<Block> blocks(Section section) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, section.heading()));
        section.paragraphs().forEach(text -> blocks.add(new Paragraph(text)));
        if (!section.table().isEmpty()) blocks.add(grid(section.table()));
        return blocks;
    }

    private static Grid grid(Table table) {
        var columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new Column(table.columns().get(i), i == 0 ? WIDE : NARROW))
                .toList();
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        return new Grid(columns, rows);
    }
}
