package shishin.risk.criteria;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.RiskLevel;

/** How a file of criteria is read. */
public class ImportRequest {

    @QueryParam("levels")
    @Size(max = 100)
    @Parameter(
            description =
                    "For a matrix of other than four risk levels: which of ours each of them is, the lowest first, separated by commas; left out, they are spread evenly",
            example = "LOW,LOW,MEDIUM,HIGH,CRITICAL")
    public @Nullable String levels;

    @QueryParam("reason")
    @DefaultValue("import")
    @Size(max = 2000)
    @Parameter(description = "Of the draft, where the file has none")
    public String reason = "import";

    /**
     * Which levels as many risk levels of a file are.
     *
     * @throws UnreadableCriteria where other words were given, or another number of them
     */
    List<RiskLevel> levels(int number) {
        if (levels == null) return spread(number);
        try {
            var given = Arrays.stream(levels.split(",", -1))
                    .map(String::strip)
                    .map(RiskLevel::valueOf)
                    .toList();
            if (given.size() != number) throw new UnreadableCriteria("levels");
            return given;
        } catch (IllegalArgumentException notALevel) {
            throw new UnreadableCriteria("levels");
        }
    }

    private static List<RiskLevel> spread(int number) {
        var ours = RiskLevel.values();
        var steps = Math.max(number - 1, 1);
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> ours[Math.round((float) i * (ours.length - 1) / steps)])
                .toList();
    }
}
