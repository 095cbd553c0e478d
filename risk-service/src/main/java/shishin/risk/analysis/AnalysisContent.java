package shishin.risk.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.Quantified;

/** What an analyst said. */
record AnalysisContent(
        Estimates estimates,
        String businessImpact,
        @Nullable UUID treatment,
        @Nullable Quantified quantity) {

    /** All but the model and what it came to. */
    AnalysisContent outline() {
        return new AnalysisContent(estimates, businessImpact, treatment, null);
    }

    AnalysisMethod method() {
        return quantity == null ? AnalysisMethod.QUALITATIVE : AnalysisMethod.QUANTITATIVE;
    }
}
