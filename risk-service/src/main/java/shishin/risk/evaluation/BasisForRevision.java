package shishin.risk.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 基礎情報: which items and clauses of the standard should change, and why. */
@ShortEnoughToTell
@Schema(description = "All its texts together have at most 100,000 characters")
public record BasisForRevision(
        @NotBlank @Size(max = 5000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid RevisionProposal> proposals) {

    /** Of all texts together, also where some are missing. */
    int length() {
        return length(summary)
                + Stream.ofNullable(proposals)
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .mapToInt(proposal -> length(proposal.proposal()) + length(proposal.reason()))
                        .sum();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    List<String> items() {
        return proposals.stream().map(RevisionProposal::item).distinct().toList();
    }
}
