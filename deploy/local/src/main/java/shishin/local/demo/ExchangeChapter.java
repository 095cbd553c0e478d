package shishin.local.demo;

import java.io.IOException;

/** The guideline goes out in the form other suites read, and is what that form's schema says. */
final class ExchangeChapter {

    private static final int ITEMS = 617;

    private final Story story;

    ExchangeChapter(Story story) {
        this.story = story;
    }

    void tell() throws IOException, InterruptedException {
        Call export = Call.get("/api/v1/catalogs/%s/export?format=oscal-json".formatted(Run.EDITION))
                .as("viewer");
        Answer file = story.step("The guideline goes out as OSCAL, for any suite that reads it.", export, 200)
                .essence(answer -> "%s, document %s, %d KB"
                        .formatted(
                                answer.text("/catalog/metadata/title"),
                                answer.text("/catalog/uuid"),
                                answer.text().length() / 1024))
                .check("it keeps the published schema of OSCAL", answer -> OscalSchema.isKept(answer.text()))
                .answer();
        Call copy = Call.post("/api/v1/catalogs?edition=copy", file.json()).as("catalog-editor");
        story.step("Tried out as a file somebody sends in, it holds every item; nothing is kept.", copy, 200)
                .check(
                        "nothing is found wrong with it",
                        report -> report.json().path("findings").isEmpty())
                .check(
                        "all %d items are in it".formatted(ITEMS),
                        report -> report.json().at("/content/items").asInt() == ITEMS);
    }
}
