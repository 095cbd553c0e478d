package shishin.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The main job, from the guideline's item to the register and back, as those who do it do it. */
public final class Demo {

    private final Story story;
    private final PrintStream out;

    public Demo(Story story, PrintStream out) {
        this.story = story;
        this.out = out;
    }

    /** Tells the whole story; pictures are saved into the directory. */
    public void tell(Path directory) throws IOException, InterruptedException {
        Run run = Run.begin();
        out.println("One turn of the loop, for the system " + run.system() + ".");
        new ExchangeChapter(story).tell();
        AskChapter.Asked asked = new AskChapter(story, run).tell();
        new ScanChapter(story, run).tell();
        String risk = new FindChapter(story, run).tell();
        new JudgeChapter(story, run).tell(risk, asked.standard());
        new QuantifyChapter(story, run, out).tell(risk, directory);
        new TreatChapter(story, run).tell(risk, asked.answer());
        new LookBackChapter(story, out).tell(risk, directory);
        out.println();
        out.println("Every line above is a call you can make yourself. Next:");
        List.of(
                        "/docs at the gateway: every route, with examples",
                        "docs/guides/: post evidence from an agent, run the loop, listen to the facts",
                        "./shishin token risk-owner: a token to go on with; ./shishin status: what runs")
                .forEach(line -> out.println("  - " + line));
    }
}
