package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a year may cost, by both engines; the curve; and which of two ways pays. */
final class QuantifyChapter {

    private static final double LEVEL = 0.99;

    /** So far apart two figures may be that mean the same, in standard errors. */
    private static final double APART = 4;

    private final Story story;
    private final Run run;
    private final PrintStream out;

    QuantifyChapter(Story story, Run run, PrintStream out) {
        this.story = story;
        this.run = run;
        this.out = out;
    }

    void tell(String risk, Path directory) throws IOException, InterruptedException {
        agree();
        draw(risk, directory.resolve("exceedance.svg"));
        compare(risk);
    }

    private void agree() throws IOException, InterruptedException {
        Call exactly =
                Call.post("/api/v1/simulations", run.body("simulation-exact")).as("risk-analyst");
        JsonNode exact = story.step("What may a year cost? Computed exactly …", exactly, 201)
                .essence(answer -> words(answer.json()))
                .answer()
                .json();
        Call sampled =
                Call.post("/api/v1/simulations", run.body("simulation-sampled")).as("risk-analyst");
        Answer asked =
                story.step("… and by 400,000 simulated years:", sampled, 201).answer();
        JsonNode simulated = asked.json();
        out.println("    " + words(simulated));
        promise("the means agree", exact.at("/result/mean"), simulated.at("/result/mean"));
        promise("the years that come once in a hundred agree", var(exact), var(simulated));
    }

    private void promise(String claim, JsonNode exact, JsonNode sampled) {
        double apart =
                Math.abs(exact.path("value").asDouble() - sampled.path("value").asDouble());
        double error =
                Math.hypot(exact.path("error").asDouble(), sampled.path("error").asDouble());
        if (apart > APART * error) throw new StoryBroke("it is not true that " + claim + ": " + exact + ", " + sampled);
        out.printf("    ✓ %s: %.0f apart, at a standard error of %.0f%n", claim, apart, error);
    }

    private void draw(String risk, Path file) throws IOException, InterruptedException {
        Call curve = Call.get(risk + "/exceedance").as("viewer").with("Accept", "image/svg+xml");
        Answer drawn = story.step("How likely a year costs more than so much, drawn.", curve, 200)
                .answer();
        Files.writeString(file, drawn.text());
        out.println("    saved as " + file);
    }

    private void compare(String risk) throws IOException, InterruptedException {
        Call compare = Call.post(risk + "/comparisons", run.body("comparison")).as("risk-analyst");
        story.step("Two ways to deal with it, side by side.", compare, 201)
                .essence(answer -> options(answer.json().path("options")));
    }

    private static String options(JsonNode options) {
        var lines = new StringBuilder();
        for (var option : options)
            lines.append("%-18s residual %-8s costs %,.0f a year, spares %,.0f, pays with probability %.2f%n"
                    .formatted(
                            option.path("name").asText(),
                            option.path("residualLevel").asText(),
                            option.path("yearlyCost").asDouble(),
                            option.at("/value/benefit/value").asDouble(),
                            option.at("/value/pays/value").asDouble()));
        return lines.toString();
    }

    private static JsonNode var(JsonNode run) {
        for (var tail : run.at("/result/tails")) if (tail.path("level").asDouble() == LEVEL) return tail.path("var");
        throw new StoryBroke("the answer holds no tail at " + LEVEL);
    }

    private static String words(JsonNode run) {
        return "%s: mean %,.0f; one year in a hundred costs more than %,.0f; %d ms"
                .formatted(
                        run.at("/result/engine").asText(),
                        run.at("/result/mean/value").asDouble(),
                        var(run).path("value").asDouble(),
                        run.at("/result/durationMillis").asLong());
    }
}
