package shishin.risk.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes other issues into this one. */
@Schema(description = "The issues that are the same as this one, and why", examples = """
        {"issues": ["0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b19"], "reason": "同じ設定の不備による"}""")
record MergeIssues(
        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> issues,
        @NotBlank @Size(max = 2000) String reason) {}
