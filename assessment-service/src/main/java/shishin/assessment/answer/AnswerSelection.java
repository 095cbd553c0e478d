package shishin.assessment.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Answers all that is asked under some codes alike.
 *
 * @param items codes of items, measures, viewpoints or phases; each stands for all below it
 * @param conflicts what is done with items that are answered otherwise: SKIP keeps those answers and is usual
 */
@Schema(examples = """
        {"items":["1.5.1-5"],"conflicts":"SKIP","answer":{"work":"DONE","result":"NOT_APPLICABLE",\
        "reasonCode":"NO_SUCH_ASSET","narrative":"The unit has no outsourced development"}}""")
record AnswerSelection(
        @NotEmpty @Size(max = 200) List<@NotNull @OneLine @Size(max = 50) String> items,
        @Nullable Conflicts conflicts,
        @NotNull @Valid RecordAnswer answer) {}
