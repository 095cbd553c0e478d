package shishin.local.demo;

import java.io.IOException;
import java.nio.file.Path;

/** The main job, from the guideline's item to the register and back. */
public final class Demo {

    private final Story story;

    public Demo(Story story) {
        this.story = story;
    }

    /** Tells the whole story; the heat map is saved into the directory. */
    public void tell(Path directory) throws IOException, InterruptedException {
        story.step("The guideline is served.", Call.get("/api/v1/catalogs").as("viewer"), 200)
                .essence(answer -> answer.text("/items/0/id"));
    }
}
