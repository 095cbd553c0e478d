package shishin.risk.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"連絡網を更新し、再演習で確認した\"}")
record CloseIssue(@NotBlank @Size(max = 2000) String reason) {}
