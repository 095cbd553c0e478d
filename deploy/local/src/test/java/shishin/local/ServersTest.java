package shishin.local;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.local.machine.Complaint;
import shishin.local.server.Ports;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;
import shishin.local.stack.Stack;
import shishin.local.stack.Survey;

/** The real PostgreSQL, Kafka and Keycloak, started as {@code ./shishin up --servers-only} starts them. */
class ServersTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."));

    @TempDir
    static Path home;

    private static Settings settings;
    private static Stack stack;

    @BeforeAll
    static void up() throws IOException {
        Ports ports = FreePorts.find();
        settings = new Settings(ROOT, home, ROOT.resolve(".shishin/servers"), ports, true);
        stack = Stack.open(settings, new Progress(System.out));
        stack.start();
    }

    @AfterAll
    static void down() {
        stack.close();
        assertThat(Survey.of(settings).servers())
                .allMatch(server -> server.process().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "viewer,           acme,  catalog:read",
        "risk-owner,       acme,  treatment:decide",
        "admin,            acme,  tenant:admin",
        "risk-approver-b,  bravo, acceptance:approve",
        "evidence-agent,   acme,  evidence:write",
        "evidence-agent-b, bravo, evidence:write",
    })
    void a_token_names_tenant_actor_and_permissions(String name, String tenant, String permission) throws Exception {
        JsonNode claims = claims(token(name));

        assertThat(claims.path("tenant").asText()).isEqualTo(tenant);
        assertThat(claims.path("preferred_username").asText()).endsWith(name);
        assertThat(roles(claims)).contains(permission);
        assertThat(claims.path("aud").asText()).isEqualTo("shishin");
        assertThat(claims.path("local_only").asBoolean()).isTrue();
    }

    @Test
    void an_agents_token_names_the_client_and_allows_two_things() throws Exception {
        JsonNode claims = claims(token("evidence-agent"));

        assertThat(claims.path("client_id").asText()).isEqualTo("evidence-agent");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("service-account-evidence-agent");
        assertThat(roles(claims)).containsOnly("evidence-agent", "evidence:write", "catalog:read");
    }

    @Test
    void a_stranger_gets_no_token() {
        assertThatThrownBy(() -> token("stranger"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("no token for stranger");
    }

    @Test
    void the_running_service_owns_nothing_and_is_bound_by_row_level_security() throws SQLException {
        try (Connection owner = connect("risk", "FLYWAY");
                Statement sql = owner.createStatement()) {
            sql.execute("create table kept (tenant text)");
            sql.execute("grant select on kept to risk_app");
            sql.execute("alter table kept enable row level security");
            sql.execute("insert into kept values ('acme')");
        }
        try (Connection app = connect("risk", "DATASOURCE");
                Statement sql = app.createStatement()) {
            assertThat(one(sql, "select count(*) from kept")).isEqualTo("0");
            assertThatThrownBy(() -> sql.execute("drop table kept")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.execute("create table mine ()")).hasMessageContaining("permission denied");
            assertThat(one(sql, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void a_service_does_not_reach_another_services_database() {
        Map<String, String> told = settings.fleet().environment("risk");
        String catalog = settings.fleet().environment("catalog").get("QUARKUS_DATASOURCE_JDBC_URL");

        assertThatThrownBy(() -> DriverManager.getConnection(
                                catalog,
                                told.get("QUARKUS_DATASOURCE_USERNAME"),
                                told.get("QUARKUS_DATASOURCE_PASSWORD"))
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void each_server_is_seen_ready_with_its_memory() {
        Survey survey = Survey.of(settings);

        assertThat(survey.up()).isTrue();
        assertThat(survey.servers()).hasSize(3).allSatisfy(server -> {
            assertThat(server.memory()).isPositive();
            assertThat(server.readyAfter()).isPresent();
        });
    }

    private static Connection connect(String service, String role) throws SQLException {
        Map<String, String> told = settings.fleet().environment(service);
        return DriverManager.getConnection(
                told.get("QUARKUS_DATASOURCE_JDBC_URL"),
                told.get("QUARKUS_" + role + "_USERNAME"),
                told.get("QUARKUS_" + role + "_PASSWORD"));
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String token(String name) throws IOException, InterruptedException {
        return new Tokens(settings.ports().keycloak()).of(name);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static Set<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.at("/realm_access/roles").spliterator(), false)
                .map(JsonNode::asText)
                .collect(toSet());
    }
}
