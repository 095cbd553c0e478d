package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With operators that make what has to exist, pods find it. */
class OperatedTest {

    private final Rendering rendering = Chart.rendered("everything");

    @Test
    void the_operators_keycloak_may_be_asked() {
        assertThat(rendering.trees("NetworkPolicy").stream()
                        .filter(policy -> Rendering.name(policy).equals("guideline-risk")))
                .singleElement()
                .satisfies(policy -> assertThat(policy.toString())
                        .contains("{\"app\":\"keycloak\",\"app.kubernetes.io/managed-by\":\"keycloak-operator\"}"));
    }

    @Test
    void secrets_are_made_for_what_is_always_there_and_for_what_is_named() {
        assertThat(rendering.trees("ExternalSecret"))
                .extracting(Rendering::name)
                .hasSize(11)
                .contains("shishin-ledger", "shishin-attachments", "shishin-risk-app", "shishin-risk-owner")
                .contains("issuer-ca", "time-ca", "collector-ca");
    }
}
