package shishin.assessment.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** Nobody else speaks in the name of an agent that is registered: "scanner", as it is in all evidence of the tests. */
@QuarkusTest
class OwnNameTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private RequestSpecification client(String name) {
        return Calls.as(Tokens.agent(name, tenant, "evidence:write"));
    }

    private void register(String in) {
        World.assessor(in)
                .body("{\"name\":\"scanner\"}")
                .post("/api/v1/agents")
                .then()
                .statusCode(201);
    }

    private int post(RequestSpecification as, String check) {
        return as.body(World.evidence(check, "PASS")).post(World.EVIDENCE).statusCode();
    }

    @Test
    void a_registered_agent_speaks_for_itself_and_people_who_run_assessments_for_it() {
        register(tenant);
        client("collector")
                .body(World.evidence("a", "PASS"))
                .post(World.EVIDENCE)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/name-of-another-agent"));
        assertThat(post(client("scanner"), "b")).isEqualTo(201);
        assertThat(post(World.assessor(tenant), "c")).isEqualTo(201);
        assertThat(post(Calls.as(Tokens.of("lin", tenant, "evidence:write")), "d"))
                .isEqualTo(403);
        assertThat(post(Calls.as(Tokens.agent("bot", tenant, "evidence:write", "assessment:write")), "e"))
                .as("a machine is no person, whatever it may")
                .isEqualTo(403);
    }

    @Test
    void a_name_that_is_not_registered_here_is_anybodys() {
        register(World.newTenant());
        assertThat(post(client("collector"), "a")).isEqualTo(201);
    }

    @Test
    void of_many_lines_only_those_in_the_other_name_are_refused() {
        register(tenant);
        var lines =
                World.evidence("a", "PASS") + "\n" + World.evidence("b", "PASS").replace("\"scanner\"", "\"host-7\"");
        var answer = client("collector")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(World.EVIDENCE + "/batch")
                .asString();
        assertThat(answer.lines().toList()).hasSize(2);
        assertThat(answer.lines().findFirst().orElseThrow()).contains("refused", "name-of-another-agent");
        assertThat(answer.lines().skip(1).findFirst().orElseThrow()).contains("created");
    }

    @Test
    void a_file_is_not_brought_in_in_the_other_name() {
        register(tenant);
        var file = "{\"runs\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        client("collector")
                .contentType("application/octet-stream")
                .body(file)
                .post(World.EVIDENCE + "/import/sarif?agent=scanner")
                .then()
                .statusCode(403);
        client("collector")
                .contentType("application/octet-stream")
                .body(file)
                .post(World.EVIDENCE + "/import/sarif?agent=host-7")
                .then()
                .statusCode(200);
    }
}
