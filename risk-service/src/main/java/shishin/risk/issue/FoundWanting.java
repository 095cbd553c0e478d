package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;

/** The issues of findings. What a stream of evidence raised is left to the facts about that evidence. */
@ApplicationScoped
class FoundWanting {

    private final Sightings sightings;
    private final AssessmentKinds kinds;

    FoundWanting(Sightings sightings, AssessmentKinds kinds) {
        this.sightings = sightings;
        this.kinds = kinds;
    }

    void open(FindingTold finding) {
        if (finding.followsEvidence()) return;
        var assessment = finding.assessmentId();
        var source = assessment == null ? IssueSource.OPERATION : kinds.source(assessment);
        Sightings.each(finding.items()).forEach(item -> sightings.failed(finding.sighting(item, source)));
    }

    void mended(FindingTold finding) {
        if (finding.followsEvidence()) return;
        for (var item : Sightings.each(finding.items()))
            sightings.recovered(finding.dedupeKey(item), Origin.Kind.FINDING, finding.findingId(), finding.at());
    }
}
