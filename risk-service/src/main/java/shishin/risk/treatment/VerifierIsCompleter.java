package shishin.risk.treatment;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** Whoever completed a treatment does not also say that it worked. */
final class VerifierIsCompleter extends Refusal {

    VerifierIsCompleter(UUID treatment, String completer) {
        super(Kind.FORBIDDEN, treatment, completer);
    }
}
