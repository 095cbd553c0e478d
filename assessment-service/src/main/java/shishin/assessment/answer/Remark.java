package shishin.assessment.answer;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said with a submission or an approval, if anything. */
@Schema(name = "ReviewRemark", examples = "{\"reason\":\"Seen on site\"}")
record Remark(@Nullable @Size(max = 2000) String reason) {

    static @Nullable String of(@Nullable Remark remark) {
        return remark == null ? null : remark.reason();
    }
}
