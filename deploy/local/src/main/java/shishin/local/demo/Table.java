package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The register as lines of text. */
final class Table {

    private static final String ROW = "%-12s %-38s %-10s %5s  %-9s %-9s %-12s %s%n";

    private Table() {}

    static String of(JsonNode rows) {
        var table = new StringBuilder(
                ROW.formatted("code", "title", "stage", "cycle", "current", "residual", "owner", "next act"));
        for (var row : rows)
            table.append(ROW.formatted(
                    row.path("code").asText(),
                    shorten(row.path("title").asText()),
                    row.path("stage").asText(),
                    row.path("cycle").asText(),
                    row.path("currentLevel").asText("-"),
                    row.path("residualLevel").asText("-"),
                    row.path("owner").asText(),
                    row.path("nextAct").asText("-")));
        return table.toString();
    }

    private static String shorten(String title) {
        return title.length() <= 38 ? title : title.substring(0, 37) + "…";
    }
}
