package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.inbox.FactListeners;

/** The issues of findings that people raise. */
@ApplicationScoped
class FoundWanting implements FactListeners {

    private final Sightings sightings;
    private final AssessmentKinds kinds;

    FoundWanting(Sightings sightings, AssessmentKinds kinds) {
        this.sightings = sightings;
        this.kinds = kinds;
    }

    /**
     * What is open again was not mended: its issue is seen again. What is closed is proven mended: its issue is marked, for
     * people to close it.
     */
    @Override
    public List<FindingListener> all() {
        return List.of(
                new FindingListener("shishin.assessment.finding-raised.v1", this::open),
                new FindingListener("shishin.assessment.finding-reopened.v1", this::open),
                new FindingListener("shishin.assessment.finding-closed.v1", this::mended));
    }

    private void open(FindingTold finding) {
        var assessment = finding.assessmentId();
        var source = assessment == null ? IssueSource.OPERATION : kinds.source(assessment);
        Sightings.each(finding.items()).forEach(item -> sightings.failed(finding.sighting(item, source)));
    }

    private void mended(FindingTold finding) {
        for (var item : Sightings.each(finding.items()))
            sightings.recovered(finding.dedupeKey(item), Origin.Kind.FINDING, finding.findingId(), finding.at());
    }
}
