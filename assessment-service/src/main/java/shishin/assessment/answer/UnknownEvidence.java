package shishin.assessment.answer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

public final class UnknownEvidence extends Refusal {

    public UnknownEvidence(Collection<UUID> unknown) {
        super(Kind.UNPROCESSABLE, unknown);
        tell("unknownEvidence", List.copyOf(unknown));
    }
}
