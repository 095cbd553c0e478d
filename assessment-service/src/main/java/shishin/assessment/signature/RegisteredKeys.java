package shishin.assessment.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import shishin.platform.caller.Caller;

/** The keys that were registered. */
@ApplicationScoped
class RegisteredKeys implements Signatures {

    private final SigningKeyRepository keys;
    private final Caller caller;
    private final Clock clock;

    RegisteredKeys(SigningKeyRepository keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asked anew each time: a key that was revoked is believed by no replica any more. No transaction of its own to commit. */
    @Override
    public Keyring keyring() {
        return new Keyring(caller.tenant(), clock.instant(), keys.all());
    }
}
