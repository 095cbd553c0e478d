package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.verifier.Refuted;
import shishin.verifier.VerifierKey;

/** A key takes another's place: both sign for a while, and what the old one has signed can be verified for ever. */
@QuarkusTest
class RotationTest {

    private static final String LEDGER = "/api/v1/ledger";

    private final String tenant = World.newTenant();

    @Inject
    DataSource database;

    @Inject
    Waiting waiting;

    @Inject
    LogTable log;

    @Inject
    Ledger ledger;

    @Inject
    LedgerConfig config;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Signing(
            String origin,
            Optional<List<String>> signingKeys,
            Duration sequencing,
            Optional<URI> timestampAuthority,
            Optional<Path> timestampCertificate,
            Duration timestamping)
            implements LedgerConfig {}

    private static String newKey() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    private String verifierKey(String key) {
        return NoteKey.parse(key).verifierKey(config.origin() + "/" + tenant);
    }

    /** Lets the log grow in the hands of these keys; the size they have signed. */
    @ActivateRequestContext
    long grow(String... keys) {
        caller.actFor(tenant, Actor.SYSTEM, "rotation-test");
        var hour = Duration.ofHours(1);
        var signing = new Signing(
                config.origin(), Optional.of(List.of(keys)), hour, Optional.empty(), Optional.empty(), hour);
        var checkpoints = new Checkpoints(new Keyring(signing, caller), caller, clock);
        long size = 0;
        while (size == 0) {
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.enter(List.of(new Entry("test", "test", Map.of("i", 1), Set.of("i")))));
            size = QuarkusTransaction.requiringNew().call(() -> sequenced(checkpoints));
        }
        return size;
    }

    /** 0 where the service itself was faster. */
    private long sequenced(Checkpoints checkpoints) throws SQLException {
        if (new Sequence(database, waiting, log, checkpoints).next() == 0) return 0;
        try (var connection = database.getConnection()) {
            return checkpoints.latest(connection).size();
        }
    }

    private shishin.verifier.Checkpoint opened(long size, String key) {
        var note = World.reader(tenant)
                .get(LEDGER + "/checkpoint?size=" + size)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return shishin.verifier.Checkpoint.open(note, VerifierKey.parse(verifierKey(key)));
    }

    @Test
    void both_sign_for_a_while_and_the_old_one_stays_known() throws GeneralSecurityException {
        var old = newKey();
        var young = newKey();
        long first = grow(old);
        long between = grow(old, young);
        long last = grow(young);

        assertThat(opened(first, old).size()).isEqualTo(first);
        for (var key : List.of(old, young))
            assertThat(opened(between, key).size()).isEqualTo(between);
        assertThat(opened(last, young).size()).isEqualTo(last);
        assertThatThrownBy(() -> opened(first, young)).isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> opened(last, old)).isInstanceOf(Refuted.class);
        known(old, first);
        known(young, between);
    }

    private void known(String key, long since) {
        World.reader(tenant)
                .get(LEDGER + "/keys")
                .then()
                .body("keys.find { it.verifierKey == '%s' }.since".formatted(verifierKey(key)), equalTo((int) since));
    }
}
