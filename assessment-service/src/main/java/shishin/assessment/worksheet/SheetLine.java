package shishin.assessment.worksheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.RecordAnswer;
import shishin.platform.json.OneLine;

/**
 * A row of a worksheet that answers.
 *
 * @param version of the answer when the sheet was handed out; none where there was none
 */
record SheetLine(
        @NotNull @OneLine @Size(max = 50) String item,
        @Nullable @Min(0) Long version,
        @NotNull @Valid RecordAnswer answer) {}
