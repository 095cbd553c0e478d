package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import shishin.assessment.signature.Keyring;
import shishin.assessment.signature.Signatures;

/** Opens what is handed in, and says whose word it is. What is inside is read as strictly as if it had come bare. */
@ApplicationScoped
public class Envelopes {

    private final Signatures signatures;
    private final ObservationReader reader;

    Envelopes(Signatures signatures, ObservationReader reader) {
        this.signatures = signatures;
        this.reader = reader;
    }

    /** For one request, or one chunk of a stream: the keys are asked for once, and only where something is signed. */
    public Opener opener() {
        return new Opener(false);
    }

    /** For what comes without credentials: everything must be signed, for this tenant by name. */
    public Opener strictOpener() {
        return new Opener(true);
    }

    /** Opens one after the other with the keys as they were at the first. */
    public final class Opener {

        private final boolean strict;
        private @Nullable Keyring keys;

        private Opener(boolean strict) {
            this.strict = strict;
        }

        /** Refuses what is signed but not to be believed, and what is inside where it would be refused bare. */
        public Sent open(HandIn handed, @Nullable String key) {
            return switch (handed) {
                case ReceiveEvidence said -> bare(said, key);
                case SignedEvidence(var jws) -> signed(jws, key);
            };
        }

        private Sent bare(ReceiveEvidence said, @Nullable String key) {
            if (strict) throw new SignatureMissing();
            return new Sent(said, key);
        }

        private Sent signed(String jws, @Nullable String key) {
            if (keys == null) keys = signatures.keyring();
            var opened = keys.open(jws, strict);
            var said = reader.bare(opened.content());
            opened.requireSpeaksFor(said.producer().agent());
            return new Sent(said, key, new Provenance(opened.signature(), null, null));
        }
    }
}
