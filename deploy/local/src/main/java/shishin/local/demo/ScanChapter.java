package shishin.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;

/** A pipeline posts what its scanners write, as they write it; of one line of it, anybody can prove that it was there. */
final class ScanChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;
    private final Run run;

    ScanChapter(Story story, Run run) {
        this.story = story;
        this.run = run;
    }

    void tell() throws IOException, InterruptedException {
        prove(sarif());
        ocsf();
    }

    /** The id of the evidence its first line became. */
    private String sarif() throws IOException, InterruptedException {
        Call post = Call.post(
                        "/api/v1/evidence/import/sarif?subject=repository:web-" + run.number(), run.body("scan.sarif"))
                .as("evidence-agent");
        Answer report = story.step(
                        "A pipeline posts CodeQL's SARIF as it is: a line comes back for each result.", post, 200)
                .essence(Answer::text)
                .check(
                        "what was found and what was not are both evidence",
                        answer -> answer.text().contains("\"totals\":{\"created\":2"))
                .answer();
        story.step("Posted again, nothing of it is kept twice.", post, 200)
                .check("every result is known", answer -> answer.text().contains("\"repeated\":2"));
        return report.line(0).path("id").asText();
    }

    private void ocsf() throws IOException, InterruptedException {
        Call post =
                Call.post("/api/v1/evidence/import/ocsf", run.body("scan.ocsf")).as("evidence-agent");
        story.step("Prowler's OCSF goes the same way; what no rule speaks of yet is kept, and counted.", post, 200)
                .essence(Answer::text)
                .check("one result is evidence", answer -> answer.text().contains("\"created\":1"))
                .check("one waits for a rule", answer -> answer.text().contains("\"unplaced\":1"));
    }

    private void prove(String evidence) throws IOException, InterruptedException {
        Call proof =
                Call.get("/api/v1/ledger/evidence/%s/proof".formatted(evidence)).as("auditor");
        story.await(
                        "The auditor asks for the proof of the first line: with the ledger's public key it holds without us.",
                        proof,
                        PATIENCE,
                        answer -> answer.text().startsWith("c2sp.org/tlog-proof@v1"))
                .essence(Answer::text)
                .check(
                        "the entry it proves is this evidence's",
                        answer -> leaf(answer).contains("\"subject\":\"evidence/" + evidence + "\""));
    }

    private static String leaf(Answer proof) {
        String extra = proof.text().lines().skip(1).findFirst().orElse("");
        return new String(Base64.getDecoder().decode(extra.replace("extra ", "")), UTF_8);
    }
}
