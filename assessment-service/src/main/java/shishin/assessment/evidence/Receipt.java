package shishin.assessment.evidence;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What became of evidence that was sent. */
public sealed interface Receipt {

    record Created(EvidenceView evidence) implements Receipt {}

    /** It had come before; this is what the first was given. */
    record Repeated(UUID id, UUID stream) implements Receipt {}

    record Refused(Refusal refusal) implements Receipt {}
}
