package shishin.platform.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Mark.Begin;
import shishin.platform.print.Mark.End;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Tint;
import shishin.platform.print.Mark.Words;

/** Sets one table: header on every page, rows kept whole where a page can hold them, and forgotten when they are set. */
final class GridSetting {

    private static final float SIZE = 8.5f;
    private static final float LEADING = SIZE * 1.5f;
    private static final float PAD = 4;
    private static final float INDENT = 10;

    private final Grid grid;
    private final Flow flow;
    private final Face face;
    private final Kinsoku kinsoku;
    private final float[] edges;
    private final Element table = new Element("Table", null);

    GridSetting(Grid grid, Flow flow, Face face, Kinsoku kinsoku) {
        this.grid = grid;
        this.flow = flow;
        this.face = face;
        this.kinsoku = kinsoku;
        this.edges = edges(grid.columns());
    }

    private static float[] edges(List<Column> columns) {
        var all = columns.stream().mapToInt(Column::weight).sum();
        var edges = new float[columns.size() + 1];
        edges[0] = Leaf.LEFT;
        for (var i = 0; i < columns.size(); i++)
            edges[i + 1] = edges[i] + Leaf.MEASURE * columns.get(i).weight() / all;
        return edges;
    }

    void set() {
        var header = grid.columns().stream()
                .map(column ->
                        lines(new Cell(column.header(), 0, true), grid.columns().indexOf(column)))
                .toList();
        flow.need(height(longest(header)) + 3 * LEADING);
        header(header, true);
        for (var row : grid.rows()) row(header, row);
        flow.add(new End(table));
        flow.down(8);
    }

    private void header(List<List<String>> header, boolean first) {
        var height = height(longest(header));
        flow.add(new Tint(Leaf.LEFT, flow.y(), Leaf.MEASURE, height));
        flow.add(new Rule(Leaf.LEFT, flow.y(), Leaf.RIGHT, flow.y()));
        var row = new Element("TR", table);
        for (var i = 0; i < header.size(); i++) {
            var element = first ? new Element("TH", row) : null;
            words(header.get(i), edges[i] + PAD, true, element);
            if (element != null) flow.add(new End(element));
        }
        if (first) flow.add(new End(row));
        close(height);
    }

    private void row(List<List<String>> header, List<Cell> row) {
        var cells = new ArrayList<List<String>>();
        for (var i = 0; i < row.size(); i++) cells.add(lines(row.get(i), i));
        var tr = new Element("TR", table);
        var elements = row.stream().map(cell -> new Element("TD", tr)).toList();
        for (var element : elements) flow.add(new Begin(element));
        var most = longest(cells);
        if (height(most) > flow.room()) turn(header);
        for (var from = 0; from < most; ) {
            var count = Math.min(most - from, Math.max(1, (int) ((flow.room() - 2 * PAD) / LEADING)));
            part(row, cells, elements, from, count);
            from += count;
            if (from < most) turn(header);
        }
        for (var element : elements) flow.add(new End(element));
        flow.add(new End(tr));
    }

    private void part(List<Cell> row, List<List<String>> cells, List<Element> elements, int from, int count) {
        for (var i = 0; i < cells.size(); i++) {
            var lines = cells.get(i);
            var part = lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size()));
            words(
                    part,
                    edges[i] + PAD + row.get(i).indent() * INDENT,
                    row.get(i).strong(),
                    elements.get(i));
        }
        close(height(count));
    }

    private void words(List<String> lines, float x, boolean strong, @Nullable Element element) {
        var y = flow.y() + PAD + SIZE;
        for (var line : lines) {
            if (!line.isEmpty()) flow.add(new Words(x, y, SIZE, strong, line, element));
            y += LEADING;
        }
    }

    /** Draws what is below and beside a row, and goes on below it. */
    private void close(float height) {
        var bottom = flow.y() + height;
        for (var edge : edges) flow.add(new Rule(edge, flow.y(), edge, bottom));
        flow.add(new Rule(Leaf.LEFT, bottom, Leaf.RIGHT, bottom));
        flow.down(height);
    }

    private void turn(List<List<String>> header) {
        flow.turn();
        header(header, false);
    }

    private List<String> lines(Cell cell, int column) {
        var width = edges[column + 1] - edges[column] - 2 * PAD - cell.indent() * INDENT;
        return kinsoku.lines(face.legible(cell.text()), Math.max(width, 3 * SIZE), SIZE);
    }

    private static int longest(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private static float height(int lines) {
        return lines * LEADING + 2 * PAD - (LEADING - SIZE) / 2;
    }
}
