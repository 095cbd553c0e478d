package shishin.assessment.ledger;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.jboss.logging.Logger;
import shishin.platform.caller.Caller;
import shishin.platform.production.ProductionRule;

/** The keys of this installation. They sign each tenant's checkpoints under the name of that tenant's log. */
@ApplicationScoped
class Keyring implements ProductionRule {

    private static final Logger LOG = Logger.getLogger(Keyring.class);

    private final List<NoteKey> keys;
    private final String origin;
    private final boolean configured;
    private final Caller caller;

    Keyring(LedgerConfig config, Caller caller) {
        this.keys = config.signingKeys()
                .map(texts -> texts.stream().map(NoteKey::parse).toList())
                .orElseGet(Keyring::madeUp);
        this.configured = config.signingKeys().isPresent();
        this.origin = config.origin();
        this.caller = caller;
    }

    @Override
    public List<String> objections() {
        if (configured) return List.of();
        return List.of(
                "shishin.ledger.signing-keys is missing: name a key of your own; what is signed with one made up at"
                        + " every start proves nothing");
    }

    void check(@Observes StartupEvent event) {
        if (configured) return;
        LOG.warn("No shishin.ledger.signing-keys: checkpoints are signed with a key that is gone with this process");
    }

    private static List<NoteKey> madeUp() {
        return List.of(new NoteKey(new Ed25519PrivateKeyParameters(new SecureRandom())));
    }

    /** The name of the log of the tenant at hand. */
    String origin() {
        return origin + "/" + caller.tenant();
    }

    /** The checkpoint of the tenant at hand as a signed note. */
    String sign(long size, Hash root) {
        var text = new Checkpoint(origin(), size, root).text();
        var note = new StringBuilder(text).append('\n');
        for (var key : keys) note.append(key.sign(origin(), text));
        return note.toString();
    }

    List<String> verifierKeys() {
        return keys.stream().map(key -> key.verifierKey(origin())).toList();
    }
}
