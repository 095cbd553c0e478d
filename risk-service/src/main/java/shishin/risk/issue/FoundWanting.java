package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;

/** The issues of findings that people raise. */
@ApplicationScoped
class FoundWanting {

    private final Sightings sightings;
    private final AssessmentKinds kinds;

    FoundWanting(Sightings sightings, AssessmentKinds kinds) {
        this.sightings = sightings;
        this.kinds = kinds;
    }

    void open(FindingTold finding) {
        var assessment = finding.assessmentId();
        var source = assessment == null ? IssueSource.OPERATION : kinds.source(assessment);
        Sightings.each(finding.items()).forEach(item -> sightings.failed(finding.sighting(item, source)));
    }

    void mended(FindingTold finding) {
        for (var item : Sightings.each(finding.items()))
            sightings.recovered(finding.dedupeKey(item), Origin.Kind.FINDING, finding.findingId(), finding.at());
    }
}
