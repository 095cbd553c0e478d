package shishin.assessment.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evidence that was taken in, by the tool that produced it and by its result. */
@ApplicationScoped
class EvidenceMeters {

    private final MeterRegistry registry;
    private final TransactionSynchronizationRegistry transaction;
    private final Tools tools = new Tools();

    EvidenceMeters(MeterRegistry registry, TransactionSynchronizationRegistry transaction) {
        this.registry = registry;
        this.transaction = transaction;
    }

    private record Series(String tool, CheckResult result) {}

    /** Counts them when, and only when, the transaction at hand is committed. */
    void taken(List<Accepted> added) {
        var counts = added.stream()
                .map(Accepted::evidence)
                .collect(Collectors.groupingBy(
                        evidence -> new Series(tools.label(evidence.producer().tool()), evidence.result()),
                        Collectors.counting()));
        transaction.registerInterposedSynchronization(new Counted(counts));
    }

    private final class Counted implements Synchronization {

        private final Map<Series, Long> counts;

        Counted(Map<Series, Long> counts) {
            this.counts = counts;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) return;
            counts.forEach((series, count) -> registry.counter(
                            "shishin.evidence.received",
                            "producer",
                            series.tool(),
                            "result",
                            series.result().name())
                    .increment(count));
        }
    }
}
