package shishin.local.demo;

import java.io.IOException;
import java.time.Duration;

/** Plan: the risk is analysed and evaluated, and the operator's standard hears what should change. */
final class JudgeChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;
    private final Run run;

    JudgeChapter(Story story, Run run) {
        this.story = story;
        this.run = run;
    }

    void tell(String risk, String standard) throws IOException, InterruptedException {
        judge(risk);
        propose(standard + "/proposals");
    }

    private void judge(String risk) throws IOException, InterruptedException {
        Call evaluate =
                Call.post(risk + "/evaluations", run.body("evaluation-treat")).as("risk-analyst");
        story.step("Evaluating before analysing is refused, and the answer says what is possible.", evaluate, 409)
                .essence(answer -> answer.text("/detail") + " " + answer.json().path("possible"));
        Call analyse = Call.post(risk + "/analyses", run.body("analysis")).as("risk-analyst");
        story.step("The risk is analysed …", analyse, 201).essence(answer -> "level " + answer.text("/level"));
        story.step("… and evaluated: it is to be treated.", evaluate, 201)
                .essence(answer -> "within appetite: " + answer.text("/withinAppetite"));
    }

    private void propose(String proposals) throws IOException, InterruptedException {
        Answer found = story.await(
                        "The evaluation's basis for revision (基礎情報) has reached the operator's standard.",
                        Call.get(proposals).as("catalog-editor"),
                        PATIENCE,
                        answer -> !answer.json().at("/items/0").isMissingNode())
                .essence(answer -> answer.text("/items/0/revisions/0/proposal"))
                .answer();
        String proposal = proposals + "/" + found.text("/items/0/id");
        String version =
                story.quietly(Call.get(proposal).as("catalog-editor"), 200).header("ETag");
        Call decide = Call.post(proposal + "/decision", run.body("proposal-decision"))
                .as("catalog-editor")
                .with("If-Match", version);
        story.step("The editor takes it into the next draft.", decide, 200).essence(answer -> answer.text("/state"));
    }
}
