package shishin.assessment.placement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.DifferentEvidenceUnderTheSameId;
import shishin.assessment.evidence.Receipt;
import shishin.assessment.evidence.Sent;
import shishin.assessment.signature.Signature;
import shishin.platform.problem.Refusal;

/** What becomes of something that was seen. */
public sealed interface Outcome {

    /** A rule says where it belongs. */
    record Placed(Sent evidence) implements Outcome {}

    /** It is evidence now. */
    record Filed(
            boolean created, @Nullable UUID id, @Nullable UUID stream, Signature.@Nullable State signature)
            implements Outcome {}

    /** No rule speaks of it. */
    record Unplaced(Signature.State signature) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    /** What came before stays as it was placed then, whatever a rule says now. */
    static Outcome of(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Created(var evidence) ->
                new Filed(
                        true,
                        evidence.id(),
                        evidence.streamId(),
                        evidence.signature().state());
            case Receipt.Repeated(var id, var stream) -> new Filed(false, id, stream, null);
            case Receipt.Refused(var refusal) ->
                refusal instanceof DifferentEvidenceUnderTheSameId
                        ? new Filed(false, null, null, null)
                        : new Refused(refusal);
        };
    }
}
