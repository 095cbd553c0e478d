package shishin.local.demo;

import java.io.IOException;

/** What to ask: the guideline, the operator's own standard, an assessment. */
final class AskChapter {

    private final Story story;
    private final Run run;

    AskChapter(Story story, Run run) {
        this.story = story;
        this.run = run;
    }

    Asked tell() throws IOException, InterruptedException {
        item();
        return new Asked(standard(), assessment());
    }

    /** The addresses of the standard and of the answer. */
    record Asked(String standard, String answer) {}

    private void item() throws IOException, InterruptedException {
        Call item = Call.get("/api/v1/catalogs/%s/items/%s".formatted(Run.EDITION, Run.ITEM))
                .as("viewer");
        story.step("The guideline says, verbatim …", item.with("Accept-Language", "ja"), 200)
                .essence(answer -> answer.text("/code") + "  " + answer.text("/title"));
        story.step("… and in English.", item, 200)
                .essence(answer -> answer.text("/code") + "  " + answer.text("/title"));
    }

    private String standard() throws IOException, InterruptedException {
        Call draw = Call.post("/api/v1/standards", run.body("standard")).as("catalog-editor");
        String standard = story.step(
                        "The operator draws up a standard of its own, with the guideline as checklist.", draw, 201)
                .answer()
                .header("Location");
        Call clause = Call.put(standard + "/clauses/7", run.body("clause"))
                .as("catalog-editor")
                .with("If-None-Match", "*");
        story.step("A clause of it covers the item.", clause, 201);
        return standard;
    }

    private String assessment() throws IOException, InterruptedException {
        Call plan = Call.post("/api/v1/assessments", run.body("assessment")).as("assessor");
        Answer planned =
                story.step("A self-check of the system is planned …", plan, 201).answer();
        String assessment = planned.header("Location");
        Call open = Call.post(assessment + "/opening", run.body("opening"))
                .as("assessor")
                .with("If-Match", planned.header("ETag"));
        story.step("… and opened.", open, 200);
        String answer = assessment + "/answers/" + Run.ITEM;
        Call put = Call.put(answer, run.body("answer")).as("assessor").with("If-None-Match", "*");
        story.step("The assessor answers: in part.", put, 201).essence(given -> given.text("/result"));
        return answer;
    }
}
