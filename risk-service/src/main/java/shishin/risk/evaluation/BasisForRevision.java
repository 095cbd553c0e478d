package shishin.risk.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** 基礎情報: which items and clauses of the standard should change, and why. */
public record BasisForRevision(
        @NotBlank @Size(max = 5000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid RevisionProposal> proposals) {

    List<String> items() {
        return proposals.stream().map(RevisionProposal::item).distinct().toList();
    }
}
