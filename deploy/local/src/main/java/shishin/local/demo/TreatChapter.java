package shishin.local.demo;

import java.io.IOException;
import java.time.Duration;

/** Do: the risk is treated, the assessment asks anew, what is left is accepted by somebody else. */
final class TreatChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;
    private final Run run;

    TreatChapter(Story story, Run run) {
        this.story = story;
        this.run = run;
    }

    void tell(String risk, String answer) throws IOException, InterruptedException {
        treat(risk);
        checkAgain();
        answerAgain(answer);
        accept(risk);
    }

    private void treat(String risk) throws IOException, InterruptedException {
        Call propose = Call.post(risk + "/treatments", run.body("treatment")).as("risk-analyst");
        Answer proposed = story.step("A treatment is proposed …", propose, 201).answer();
        String treatment = proposed.header("Location");
        Call decide = Call.post(treatment + "/decision", run.body("decision"))
                .as("risk-analyst")
                .with("If-Match", proposed.header("ETag"));
        story.step("… but only the risk owner may decide.", decide, 403).essence(answer -> answer.text("/type"));
        act("The owner decides,", treatment, Call.post(treatment + "/decision", run.body("decision")), "risk-owner");
        act("the work begins,", treatment, Call.post(treatment + "/start"), "risk-analyst");
        Call complete = Call.post(treatment + "/completion", run.body("completion"));
        act("is done, with evidence,", treatment, complete, "risk-analyst");
        Call verify = Call.post(treatment + "/verification", run.body("verification"));
        act(
                "and verified by somebody else. The residual risk is now the current one.",
                treatment,
                verify,
                "risk-owner");
    }

    /** Reads the version first, as everybody must. */
    private void act(String sentence, String treatment, Call call, String who)
            throws IOException, InterruptedException {
        String version = story.quietly(Call.get(treatment).as(who), 200).header("ETag");
        story.step(sentence, call.as(who).with("If-Match", version), 200).essence(answer -> answer.text("/state"));
    }

    private void checkAgain() throws IOException, InterruptedException {
        story.await(
                "The assessment has heard of it too: evidence on the item is wanted anew.",
                Call.get("/api/v1/evidence-streams?freshWanted=true&subject=" + run.subject())
                        .as("assessor"),
                PATIENCE,
                answer -> answer.json().path("items").size() == 1);
        Call post = Call.post("/api/v1/evidence", run.body("evidence-passed")).as("evidence-agent");
        story.step("The agent checks again, and the check passes.", post, 201);
    }

    private void answerAgain(String answer) throws IOException, InterruptedException {
        Answer read = story.step(
                        "The answer, too, asks to be given anew …",
                        Call.get(answer).as("assessor"),
                        200)
                .answer();
        Call put = Call.put(answer, run.body("answer-again")).as("assessor").with("If-Match", read.header("ETag"));
        story.step("… and is: the item conforms.", put, 200).essence(given -> given.text("/result"));
        story.await(
                        "The issue is marked as recovered; closing it stays with people.",
                        Call.get("/api/v1/issues?recovered=true&subject=" + run.subject())
                                .as("risk-analyst"),
                        PATIENCE,
                        issues -> issues.json().path("items").size() == 1)
                .essence(issues -> "state " + issues.text("/items/0/state"));
    }

    private void accept(String risk) throws IOException, InterruptedException {
        Call evaluate =
                Call.post(risk + "/evaluations", run.body("evaluation-retain")).as("risk-analyst");
        story.step("In the next cycle what is left is evaluated: it is retained.", evaluate, 201);
        Call ask = Call.post(risk + "/acceptances", run.body("acceptance")).as("admin");
        Answer asked = story.step("An admin asks for its acceptance, for 60 days …", ask, 201)
                .answer();
        Call approve = Call.post(asked.header("Location") + "/approval", run.body("decision"))
                .with("If-Match", asked.header("ETag"));
        story.step("… and cannot approve it: four eyes.", approve.as("admin"), 403)
                .essence(answer -> answer.text("/type"));
        story.step("Somebody else can.", approve.as("risk-approver"), 200)
                .essence(answer -> answer.text("/state") + " until " + answer.text("/validUntil"));
    }
}
