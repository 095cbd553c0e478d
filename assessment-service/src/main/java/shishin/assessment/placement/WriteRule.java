package shishin.assessment.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;
import shishin.platform.json.OneLine;

/**
 * Which items the checks of a tool speak of.
 *
 * @param agent the installation that ran the tool; without it, any
 * @param tool the tool's name, large and small letters alike; without it, any tool
 * @param validDays how long an observation says something; without it, until the next
 * @param severity in place of the tool's own
 * @param results what a tool's verdict means here; without an entry, what it says
 */
@Schema(name = "EvidenceRuleContent", examples = """
        {"name":"CloudTrail is on","tool":"Prowler","check":{"kind":"PREFIX","text":"cloudtrail_"},\
        "edition":"nisc-4-measures","items":["2.1.1-2.1.1"],"validDays":7}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WriteRule(
        @NotNull @OneLine @Size(max = 100) String name,
        @Nullable @OneLine @Size(max = 100) String agent,
        @Nullable @OneLine @Size(max = 100) String tool,
        @NotNull @Valid CheckPattern check,
        @Nullable @Valid Condition when,
        @NotNull @OneLine @Size(max = 100) String edition,
        @NotEmpty @Size(max = 100) List<@NotNull @OneLine @Size(max = 50) String> items,
        @Nullable @Min(1) @Max(3650) Integer validDays,
        @Nullable Severity severity,
        @Nullable @Size(max = 5) Map<@NotNull CheckResult, @NotNull CheckResult> results) {}
