package shishin.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.test.TestDatabase;
import shishin.platform.test.Walls;

@QuarkusTest
class ForgettingTest {

    @Inject
    Forgetting forgetting;

    @Inject
    DataSource database;

    @Test
    @ActivateRequestContext
    void what_has_been_kept_long_enough_goes_and_the_rest_stays() throws SQLException {
        var tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
        for (var age : new String[] {"31 days", "29 days"})
            TestDatabase.asOwner("insert into inbox values ('/test', '%s', '%s', now() - interval '%s')"
                    .formatted(age, tenant, age));
        for (var age : new String[] {"25 hours", "23 hours"})
            TestDatabase.asOwner(
                    "insert into first_answer (tenant, caller, key, fingerprint, kept_at) values ('%s', 'ada', '%s', '', now() - interval '%s')"
                            .formatted(tenant, age, age));
        forgetting.forget();
        assertThat(Walls.asTenant(database, tenant, "select id from inbox")).containsExactly("29 days");
        assertThat(Walls.asTenant(database, tenant, "select key from first_answer"))
                .containsExactly("23 hours");
    }
}
