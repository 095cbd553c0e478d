package shishin.risk.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param sources where the scenarios come from, if from risks
 */
public record RunRequest(
        RunPurpose purpose, Simulate content, @Nullable List<RunSource> sources) {

    static RunRequest of(Simulate content) {
        return new RunRequest(RunPurpose.SIMULATION, content, null);
    }
}
