package shishin.catalog.standard;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the catalogue reads of {@code shishin.risk.risk-evaluated.v1}. */
record RiskEvaluated(
        UUID riskId,
        String code,
        String title,
        UUID evaluationId,
        String edition,
        List<String> items,
        @Nullable BasisForRevision basisForRevision) {

    /** 基礎情報: what an evaluation hands to the revision of a standard. */
    record BasisForRevision(
            @Nullable String summary, @Nullable List<Revision> proposals) {}

    String summary() {
        return basisForRevision == null || basisForRevision.summary() == null ? "" : basisForRevision.summary();
    }

    List<Revision> revisions() {
        return basisForRevision == null || basisForRevision.proposals() == null
                ? List.of()
                : basisForRevision.proposals();
    }

    boolean hasBasis() {
        return !summary().isBlank() || !revisions().isEmpty();
    }
}
