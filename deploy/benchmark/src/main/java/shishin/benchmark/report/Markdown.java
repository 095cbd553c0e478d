package shishin.benchmark.report;

import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown: the first column left, all others right. */
record Markdown(List<String> head, List<List<String>> rows) {

    String table() {
        var rule = head.stream().map(cell -> "---:").collect(Collectors.toList());
        rule.set(0, "---");
        return line(head) + line(rule) + rows.stream().map(Markdown::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
