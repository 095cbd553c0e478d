package shishin.assessment.task;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Gives items to a person to answer.
 *
 * @param items codes of items, measures, viewpoints or phases; each stands for all below it that the assessment asks
 * @param due by when; where absent, the assessment's own date holds
 */
@Schema(examples = """
        {"items":["1.5.1"],"assignee":"lin","due":"2026-11-20","note":"Ask the outsourcing partner"}""")
public record AssignTask(
        @NotEmpty @Size(max = 200) List<@NotNull @OneLine @Size(max = 50) String> items,
        @NotNull @OneLine @Size(max = 100) String assignee,
        @Nullable LocalDate due,
        @Nullable @Size(max = 2000) String note) {}
