package shishin.assessment.signature;

import shishin.platform.problem.Refusal;

final class SigningKeyRevoked extends Refusal {

    SigningKeyRevoked(String keyId) {
        super(Kind.CONFLICT, keyId);
    }
}
