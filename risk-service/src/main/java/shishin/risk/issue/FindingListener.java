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
    private final AssessmentKinds kinds;

    FindingListener(Sightings sightings, AssessmentKinds kinds) {
        this.sightings = sightings;
        this.kinds = kinds;
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
        var source = finding.assessmentId() == null ? IssueSource.OPERATION : kinds.source(finding.assessmentId());
        Sightings.each(finding.items()).forEach(item -> sightings.failed(finding.sighting(item, source)));
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

        Sighting sighting(@Nullable String item, IssueSource source) {
            return new Sighting(
                    source,
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
