package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;
import shishin.risk.scale.Severity;

/** A finding is an issue. */
@ApplicationScoped
class FindingListener implements FactListener<FindingListener.FindingRaised> {

    private final Sightings sightings;

    FindingListener(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public String type() {
        return "shishin.assessment.finding-raised.v1";
    }

    @Override
    public Class<FindingRaised> shape() {
        return FindingRaised.class;
    }

    @Override
    public void hear(FindingRaised finding, Envelope envelope) {
        Sightings.each(finding.items()).forEach(item -> sightings.failed(finding.sighting(item)));
    }

    record FindingRaised(
            String findingId,
            @Nullable String assessmentId,
            @Nullable String edition,
            Subject subject,
            List<String> items,
            @Nullable String grade,
            String title,
            @Nullable String description,
            Instant at) {

        Sighting sighting(@Nullable String item) {
            return new Sighting(
                    assessmentId == null ? IssueSource.OPERATION : IssueSource.INTERNAL_AUDIT,
                    title,
                    edition,
                    item,
                    subject,
                    Severity.of(grade),
                    Origin.Kind.FINDING,
                    findingId,
                    description,
                    at);
        }
    }
}
