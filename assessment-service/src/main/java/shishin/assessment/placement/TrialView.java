package shishin.assessment.placement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.assessment.evidence.PastEvidence;

/**
 * What a rule would do.
 *
 * @param unplacedExamined how many unplaced observations were looked at, at most 5,000
 * @param wouldPlace how many of them it would place; samples are some of these
 * @param streamsExamined how many evidence streams were looked at, the last changed first, at most 5,000
 * @param streamsFitting how many of them are of checks it speaks of
 * @param placedElsewhere some of these whose evidence stands on other items; it stays there
 */
@Schema(name = "EvidenceRuleTrial", examples = """
        {"unplacedExamined":120,"wouldPlace":100,"samples":[],"streamsExamined":40,"streamsFitting":2,\
        "placedElsewhere":[]}""")
record TrialView(
        int unplacedExamined,
        int wouldPlace,
        List<UnplacedView> samples,
        int streamsExamined,
        int streamsFitting,
        List<PastEvidence.Stream> placedElsewhere) {}
