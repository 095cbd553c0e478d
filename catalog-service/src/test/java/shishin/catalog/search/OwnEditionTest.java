package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static shishin.catalog.Press.tenant;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.edition.CatalogShelved;
import shishin.catalog.publication.Mode;
import shishin.platform.test.Servers;

/** A tenant's own editions are searched by that tenant, once they are published. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class OwnEditionTest {

    private static final String WIDGETS = "/api/v1/items?q=zeppelin";

    @Inject
    Press press;

    @Inject
    Shelved shelved;

    /** What came into memory, and is made ready for the search. */
    @ApplicationScoped
    static class Shelved {

        private final Set<String> editions = ConcurrentHashMap.newKeySet();

        void onShelved(@ObservesAsync CatalogShelved shelved) {
            editions.add(shelved.catalog().id());
        }

        Set<String> editions() {
            return editions;
        }
    }

    @Test
    void it_is_made_ready_when_it_is_published_before_anybody_asks() {
        var owner = tenant();
        press.keep(owner, Drafts.of("unasked-rules", "A-1=Anchor the balloon"), Mode.STOP);
        assertThat(shelved.editions()).doesNotContain("unasked-rules");
        Press.publication(editor(owner), "unasked-rules").statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> shelved.editions().contains("unasked-rules"));
    }

    @Test
    void an_edition_is_found_by_its_owner_and_nobody_else_once_it_is_published() {
        var owner = tenant();
        var draft = Drafts.of("airship-rules", "A-1=Anchor the zeppelin", "A-2=認証 of the crew");
        press.keep(owner, draft, Mode.STOP);
        viewer(owner).get(WIDGETS).then().body("items.item.code", not(hasItem("A-1")));
        Press.publication(editor(owner), "airship-rules").statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> viewer(owner).get(WIDGETS).then().body("items.item.code", contains("A-1")));
        viewer(owner)
                .get("/api/v1/items?q=login&edition=airship-rules")
                .then()
                .body("items.item.code", contains("A-2"));
        viewer(tenant()).get(WIDGETS).then().body("items", empty()).body("pending", empty());
    }
}
