package shishin.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static shishin.catalog.Press.viewer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.platform.test.Facts;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LargeEditionTest {

    private static final String LARGE = "/api/v1/catalogs/large";

    @Inject
    Press press;

    private final String tenant = Press.tenant();

    @Test
    void ten_thousand_controls_are_published_told_and_served() {
        press.publish(tenant, Drafts.large("large", 10_000));
        viewer(tenant).get(LARGE).then().statusCode(200).body("counts.controls", equalTo(10_000));
        viewer(tenant).get(LARGE + "/items/C-09999").then().statusCode(200).body("ancestors", hasSize(1));
        viewer(tenant)
                .get(LARGE + "/items?kind=CONTROL&limit=50&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("total", equalTo(10_000));
        viewer(tenant).get(LARGE + "/tree").then().statusCode(200);
        try (var facts = new Facts("shishin.catalog.v1")) {
            var told = facts.await(41, fact -> fact.tenant().equals(tenant));
            assertThat(told)
                    .extracting(part -> part.data().get("part").asInt())
                    .isSorted()
                    .hasSize(41);
        }
    }
}
