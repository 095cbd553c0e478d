package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class ExpiryTest {

    private final String tenant = World.newTenant();

    @Inject
    Expiry expiry;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private String send(String check, String result, Instant observed, Instant until) {
        return World.assessor(tenant)
                .body(World.evidence(check, result, observed, null, ",\"validUntil\":\"" + until + "\""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("streamId");
    }

    @ActivateRequestContext
    void look() {
        expiry.look();
    }

    @Test
    void expiry_is_told_once_however_many_look() throws InterruptedException, ExecutionException {
        var now = Instant.now();
        for (int i = 0; i < 20; i++) send("check-" + i, "PASS", now.minusSeconds(60), now.minusSeconds(1));
        try (var lookers = Executors.newFixedThreadPool(4)) {
            var looks = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) looks.add(lookers.submit(this::look));
            for (var look : looks) look.get();
        }
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(20, this::isExpiry);
            assertThat(facts.after(Duration.ofMillis(1500), this::isExpiry)).hasSize(20);
        }
    }

    private boolean isExpiry(Facts.Published fact) {
        return fact.tenant().equals(tenant) && fact.type().endsWith(".evidence-expired.v1");
    }

    @Test
    void fresh_evidence_recovers_what_has_expired() {
        var now = Instant.now();
        var stream = send("log", "PASS", now.minusSeconds(60), now.minusSeconds(1));
        look();
        World.reader(tenant)
                .get(World.STREAMS + "/" + stream)
                .then()
                .body("expired", equalTo(true))
                .body("expiredAt", notNullValue())
                .body("failing", equalTo(true));
        send("log", "PASS", now, now.plusSeconds(3600));
        World.reader(tenant)
                .get(World.STREAMS + "/" + stream)
                .then()
                .body("expired", equalTo(false))
                .body("failing", equalTo(false));
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(2, fact -> fact.key().equals(stream));
            assertThat(told.stream().map(Facts.Published::type))
                    .containsExactly(
                            "shishin.assessment.evidence-expired.v1", "shishin.assessment.evidence-recovered.v1");
        }
    }

    @Test
    void only_the_latest_evidence_of_a_stream_expires() {
        var now = Instant.now();
        var stream = send("log", "PASS", now, now.plusSeconds(3600));
        send("log", "PASS", now.minusSeconds(60), now.minusSeconds(1));
        look();
        World.reader(tenant).get(World.STREAMS + "/" + stream).then().body("expired", equalTo(false));
    }
}
