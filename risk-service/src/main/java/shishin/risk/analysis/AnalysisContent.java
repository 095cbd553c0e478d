package shishin.risk.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an analyst said. */
record AnalysisContent(
        Estimates estimates,
        String businessImpact,
        @Nullable UUID treatment) {}
