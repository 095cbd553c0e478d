package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.reader;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

/** Published content is read from memory. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class NoQueryTest {

    private static final int READS = 200;

    /** The relay and the schedules ask now and then; a read that asked every tenth time would be seen. */
    private static final int OTHERS = 20;

    @Inject
    AgroalDataSource database;

    @Inject
    Press press;

    @ParameterizedTest
    @ValueSource(strings = {EDITION + "/items/1.2.3-4.1.8", EDITION + "/items?limit=50", "/api/v1/items?q=password"})
    void reading_an_item_a_page_or_a_search_asks_the_database_nothing(String path) {
        read(path, reader());
    }

    @Test
    void nor_does_reading_an_edition_of_the_tenants_own() {
        var tenant = Press.tenant();
        press.publish(tenant, Drafts.of("own-rules", "A-1=Keep records", "A-2=Ask twice"));
        var catalogs = "/api/v1/catalogs/own-rules";
        for (var path : List.of(catalogs, catalogs + "/items/A-1", catalogs + "/items?limit=50", catalogs + "/tree"))
            read(path, Press.viewer(tenant));
    }

    private void read(String path, RequestSpecification by) {
        by.get(path).then().statusCode(200);
        var before = database.getMetrics().acquireCount();
        for (int read = 0; read < READS; read++) by.get(path).then().statusCode(200);
        assertThat(database.getMetrics().acquireCount() - before).isLessThan(OTHERS);
    }
}
