package shishin.assessment.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the ledger is signed and kept. */
@ConfigMapping(prefix = "shishin.ledger")
interface LedgerConfig {

    /** Names this installation's logs; each tenant's is this, a slash and the tenant. Never change it: proofs name it. */
    @WithDefault("localhost/shishin")
    String origin();

    /**
     * Ed25519 keys as PKCS #8 in base64; each signs every checkpoint. To replace one, put the new one beside the old one
     * until every verifier knows it. Without any, one is made up at the start, which production refuses.
     */
    Optional<List<String>> signingKeys();

    /** How soon what was entered gets its place in the log. */
    @WithDefault("1s")
    Duration sequencing();

    /** An authority that stamps checkpoints with the time (RFC 3161). Without it, none are stamped. */
    Optional<URI> timestampAuthority();

    /** Its certificate in PEM: a stamp it has not signed is not kept. Without it, any signature is taken as it comes. */
    Optional<Path> timestampCertificate();

    /** How often the latest checkpoint of each log is stamped. */
    @WithDefault("1h")
    Duration timestamping();
}
