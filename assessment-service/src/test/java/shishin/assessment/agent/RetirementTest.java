package shishin.assessment.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** Agents that are retired while something is expected of them. */
@QuarkusTest
class RetirementTest {

    private static final String AGENTS = "/api/v1/agents";

    private final String tenant = World.newTenant();

    @Inject
    Cadences cadences;

    @Inject
    Caller caller;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private String register() {
        return World.assessor(tenant)
                .body("{\"name\":\"scanner\",\"cadence\":\"PT10M\"}")
                .post(AGENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String observe() {
        return Calls.as(Tokens.agent("scanner", tenant, "evidence:write"))
                .body(World.evidence("log", "PASS", Instant.now(), null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("streamId");
    }

    @Test
    void who_retires_an_agent_waits_for_those_who_expect_something_of_it() throws Exception {
        var id = register();
        var stream = observe();
        try (var people = Executors.newSingleThreadExecutor()) {
            var retired = adopting(
                    UUID.fromString(id),
                    () -> people.submit(() -> World.assessor(tenant)
                            .header("If-Match", "\"0\"")
                            .post(AGENTS + "/" + id + "/retirement")
                            .statusCode()));
            assertThat(retired.get()).isEqualTo(200);
        }
        World.reader(tenant).get(AGENTS + "/" + id + "/streams").then().body("items", hasSize(0));
        World.assessor(tenant)
                .body("{\"every\":\"P1D\"}")
                .put(AGENTS + "/" + id + "/streams/" + stream + "/cadence")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agent-retired"));
    }

    /** Begins to wait for streams, and ends the transaction only a while after the other has begun. */
    @ActivateRequestContext
    <T> Future<T> adopting(UUID agent, Supplier<Future<T>> meanwhile) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "looking");
        return QuarkusTransaction.requiringNew().call(() -> {
            cadences.dropAll(agent);
            cadences.adopt(500);
            var other = meanwhile.get();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(other.isDone()).isFalse();
            return other;
        });
    }
}
