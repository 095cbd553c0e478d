package shishin.local.server;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    private static final Set<String> PERMISSIONS = Set.of(
            "catalog:read",
            "catalog:write",
            "catalog:global",
            "assessment:read",
            "assessment:write",
            "evidence:write",
            "risk:read",
            "risk:write",
            "treatment:decide",
            "acceptance:approve",
            "audit:read",
            "tenant:admin",
            "tenant:export",
            "tenant:erase",
            "person:erase");

    private final JsonNode realm = parse(Realm.json());

    @Test
    void the_roles_that_bundle_nothing_are_exactly_the_permissions() {
        Set<String> plain = StreamSupport.stream(realm.at("/roles/realm").spliterator(), false)
                .filter(role -> !role.path("composite").asBoolean())
                .map(role -> role.path("name").asText())
                .collect(toSet());

        assertThat(plain).isEqualTo(PERMISSIONS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    viewer         | catalog:read assessment:read risk:read
                    evidence-agent | catalog:read evidence:write
                    assessor       | catalog:read assessment:read risk:read assessment:write evidence:write
                    risk-analyst   | catalog:read assessment:read risk:read risk:write
                    risk-owner     | catalog:read assessment:read risk:read risk:write treatment:decide
                    risk-approver  | catalog:read assessment:read risk:read acceptance:approve
                    auditor        | catalog:read assessment:read risk:read audit:read
                    catalog-editor | catalog:read catalog:write
                    platform-editor | catalog:read catalog:write catalog:global
                    """)
    void a_job_may_do_this_and_no_more(String job, String permissions) {
        assertThat(bundled(job)).containsExactlyInAnyOrder(permissions.split(" ", -1));
    }

    @Test
    void the_administrator_of_a_tenant_may_do_everything_but_change_what_belongs_to_all_or_end_the_tenant() {
        assertThat(bundled("admin"))
                .doesNotContain("catalog:global", "tenant:erase")
                .hasSize(PERMISSIONS.size() - 2)
                .isSubsetOf(PERMISSIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewer",
                "assessor",
                "risk-analyst",
                "risk-owner",
                "risk-approver",
                "auditor",
                "catalog-editor",
                "admin"
            })
    void everybody_exists_in_both_tenants_with_the_job_of_the_name(String name) {
        assertThat(user(name).at("/attributes/tenant/0").asText()).isEqualTo("acme");
        assertThat(user(name + "-b").at("/attributes/tenant/0").asText()).isEqualTo("bravo");
        assertThat(texts(user(name).path("realmRoles"))).containsExactly(name);
        assertThat(texts(user(name + "-b").path("realmRoles"))).containsExactly(name);
        assertThat(user(name + "-b").at("/credentials/0/value").asText()).isEqualTo(name + "-b");
    }

    @Test
    void nobody_is_without_a_tenant_but_the_agents_whose_client_names_it() {
        Set<String> without = StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.at("/attributes/tenant/0").isMissingNode())
                .map(user -> user.path("serviceAccountClientId").asText("a person"))
                .collect(toSet());

        assertThat(without).containsExactlyInAnyOrder("evidence-agent", "evidence-agent-b");
        assertThat(mapper("evidence-agent", "tenant").at("/config/claim.value").asText())
                .isEqualTo("acme");
        assertThat(mapper("evidence-agent-b", "tenant")
                        .at("/config/claim.value")
                        .asText())
                .isEqualTo("bravo");
    }

    @Test
    void nobody_changes_the_own_tenant() {
        JsonNode profile = parse(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .path("kc.user.profile.config")
                .get(0)
                .asText());

        assertThat(texts(named(profile.path("attributes"), "name", "tenant").at("/permissions/edit")))
                .containsExactly("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shishin-cli", "evidence-agent", "evidence-agent-b"})
    void every_token_says_that_it_counts_on_this_machine_only(String client) {
        assertThat(mapper(client, "local only").at("/config/claim.name").asText())
                .isEqualTo("local_only");
        assertThat(mapper(client, "audience")
                        .at("/config/included.custom.audience")
                        .asText())
                .isEqualTo("shishin");
    }

    private Set<String> bundled(String job) {
        return texts(named(realm.at("/roles/realm"), "name", job).at("/composites/realm"));
    }

    private JsonNode user(String name) {
        return named(realm.path("users"), "username", name);
    }

    private JsonNode mapper(String client, String name) {
        return named(named(realm.path("clients"), "clientId", client).path("protocolMappers"), "name", name);
    }

    private static JsonNode named(JsonNode all, String key, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(key).asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the realm has no " + name));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(toSet());
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
