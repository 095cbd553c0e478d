package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

@QuarkusTest
class DecisionTest {

    private static final String TYPE = "shishin.risk.decision-recorded.v1";
    private static final String DECISION = "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b20";

    private final String tenant = World.newTenant();

    private void tell(String event) {
        Facts.tell("shishin.risk.v1", TYPE, event, DECISION, tenant, Facts.example(TYPE));
    }

    private String proof() {
        var answer = Calls.as(Tokens.of("audrey", tenant, "audit:read"))
                .get("/api/v1/ledger/proof?subject=decisions/" + DECISION);
        return answer.statusCode() == 200 ? answer.asString() : "";
    }

    @Test
    void a_decision_about_a_risk_is_proven_by_the_ledger_and_entered_once() {
        var event = UUID.randomUUID().toString();
        tell(event);
        tell(event);
        var proof = await().atMost(Duration.ofSeconds(20)).until(this::proof, told -> told.contains("tlog-proof"));
        var extra = proof.lines()
                .filter(line -> line.startsWith("extra "))
                .findFirst()
                .orElseThrow();
        var leaf = new String(Base64.getDecoder().decode(extra.substring(6)), StandardCharsets.UTF_8);
        assertThat(leaf)
                .contains(
                        "\"kind\":\"decision\"", "\"subject\":\"decisions/" + DECISION + "\"", "\"digest\":\"sha256:");
        assertThat(proof.lines().toList()).contains("index 0");
    }
}
