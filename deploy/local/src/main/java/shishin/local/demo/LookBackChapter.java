package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.StringJoiner;

/** Where every risk stands, who did what, and that others see none of it. */
final class LookBackChapter {

    private static final int ACTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Story story;
    private final PrintStream out;

    LookBackChapter(Story story, PrintStream out) {
        this.story = story;
        this.out = out;
    }

    void tell(String risk, Path directory) throws IOException, InterruptedException {
        story.step("The trail knows every act.", Call.get(risk + "/trail").as("auditor"), 200)
                .check(
                        "there are at least " + ACTS + " acts",
                        answer -> answer.json().path("items").size() >= ACTS)
                .essence(answer -> acts(answer.json().path("items")));
        prove(risk);
        story.step(
                        "Another tenant sees nothing: for it, the risk is not there.",
                        Call.get(risk).as("risk-owner-b"),
                        404)
                .essence(answer -> answer.text("/type"));
        story.step("The register:", Call.get("/api/v1/register?limit=10").as("viewer"), 200)
                .check(
                        "the risk is accepted, in its second cycle",
                        answer -> stage(answer.json(), risk).equals("ACCEPTED 2"))
                .essence(answer -> Table.of(answer.json().path("items")));
        draw(directory.resolve("heatmap.svg"));
    }

    /** Of the last decision; the ledger gives it its place a moment later. */
    private void prove(String risk) throws IOException, InterruptedException {
        JsonNode decisions = story.step(
                        "Every decision says where it is proven …",
                        Call.get(risk + "/decisions").as("auditor"),
                        200)
                .answer()
                .json()
                .path("items");
        JsonNode last = decisions.path(decisions.size() - 1);
        story.await(
                        "… in the ledger, beside the evidence: "
                                + last.path("act").asText() + ".",
                        Call.get(last.path("proof").asText()).as("auditor"),
                        PATIENCE,
                        answer -> answer.text().contains("tlog-proof"))
                .essence(answer -> answer.text().lines().limit(3).toList().getLast());
    }

    private void draw(Path file) throws IOException, InterruptedException {
        Call map = Call.get("/api/v1/register/heatmap").as("viewer").with("Accept", "image/svg+xml");
        Answer drawn = story.step("The heat map, drawn.", map, 200).answer();
        Files.writeString(file, drawn.text());
        out.println("    saved as " + file);
    }

    private static String acts(JsonNode items) {
        var acts = new StringJoiner("; ");
        for (var item : items)
            acts.add(item.path("actor").asText() + " " + item.path("act").asText());
        return acts.toString();
    }

    private static String stage(JsonNode register, String risk) {
        for (var row : register.path("items"))
            if (risk.endsWith(row.path("id").asText()))
                return row.path("stage").asText() + " " + row.path("cycle").asText();
        return "not listed";
    }
}
