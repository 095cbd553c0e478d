package shishin.assessment.signature;

import shishin.platform.problem.Refusal;

/** Something is signed, but not so that it could be believed. */
public final class SignatureRefused extends Refusal {

    public SignatureRefused(Objection reason) {
        super(Kind.UNPROCESSABLE, reason);
        tell("reason", reason);
    }
}
