package shishin.risk.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

public record RevisionProposal(
        @NotNull @OneLine @Size(max = 60) String item,
        @Nullable @OneLine @Size(max = 100) String clause,
        @NotBlank @Size(max = 5000) String proposal,
        @NotBlank @Size(max = 5000) String reason) {}
