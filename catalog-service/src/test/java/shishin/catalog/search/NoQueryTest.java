package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.reader;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Servers;

/** Published content is read from memory. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class NoQueryTest {

    private static final int READS = 60;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {EDITION + "/items/1.2.3-4.1.8", EDITION + "/items?limit=50", "/api/v1/items?q=password"})
    void reading_an_item_a_page_or_a_search_asks_the_database_nothing(String path) {
        var before = database.getMetrics().acquireCount();
        for (int read = 0; read < READS; read++) reader().get(path).then().statusCode(200);
        // The relay and the schedules ask now and then; a read that asked would make it as many as there are reads.
        assertThat(database.getMetrics().acquireCount() - before).isLessThan(READS / 2);
    }
}
