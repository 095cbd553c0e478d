package shishin.local.demo;

import java.io.IOException;
import java.time.Duration;

/** Check and act: an agent's evidence fails, an issue is there by itself, and becomes a risk. */
final class FindChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;
    private final Run run;

    FindChapter(Story story, Run run) {
        this.story = story;
        this.run = run;
    }

    /** The address of the risk. */
    String tell() throws IOException, InterruptedException {
        evidence();
        return risk(issue());
    }

    private void evidence() throws IOException, InterruptedException {
        Call post = Call.post("/api/v1/evidence", run.body("evidence-failed")).as("evidence-agent");
        String first = story.step("An agent posts what it found: a check failed.", post, 201)
                .answer()
                .text("/id");
        story.step("The line was bad, so it posts the same again. That is safe.", post, 200)
                .check(
                        "the first result is the answer",
                        again -> again.text("/id").equals(first));
    }

    private String issue() throws IOException, InterruptedException {
        Call issues = Call.get("/api/v1/issues?subject=%s&item=%s".formatted(run.subject(), Run.ITEM))
                .as("risk-analyst");
        Answer found = story.await(
                        "At the risk service an issue is open by itself: answer and evidence, seen as one.",
                        issues,
                        PATIENCE,
                        answer -> answer.json().at("/items/0/count").asInt() >= 2)
                .essence(answer -> "%s  %s, seen %s times"
                        .formatted(
                                answer.text("/items/0/title"),
                                answer.text("/items/0/severity"),
                                answer.text("/items/0/count")))
                .check(
                        "there is one issue, not two",
                        answer -> answer.json().path("items").size() == 1)
                .answer();
        return "/api/v1/issues/" + found.text("/items/0/id");
    }

    private String risk(String issue) throws IOException, InterruptedException {
        Call triage = Call.post(issue + "/triage", run.body("triage")).as("risk-analyst");
        story.step("Nobody changes what they have not read: without If-Match the answer is 428.", triage, 428)
                .essence(answer -> answer.text("/type"));
        Call read = Call.get(issue).as("risk-analyst");
        String version = story.step("So the analyst reads the issue …", read, 200)
                .answer()
                .header("ETag");
        Answer triaged = story.step("… and triages it: it becomes a risk.", triage.with("If-Match", version), 200)
                .essence(answer -> answer.text("/risks/0/code") + "  " + answer.text("/risks/0/scenario/en"))
                .answer();
        return "/api/v1/risks/" + triaged.text("/risks/0/id");
    }
}
