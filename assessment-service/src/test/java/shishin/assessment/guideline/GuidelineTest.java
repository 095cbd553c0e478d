package shishin.assessment.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Facts;
import shishin.platform.test.Walls;

@QuarkusTest
class GuidelineTest {

    @Inject
    DataSource database;

    @Test
    void an_edition_is_known_when_all_parts_of_one_digest_are_there() {
        World.knowTheGuideline();
        World.tell("growing", World.DIGEST, 3, 3);
        World.tell("growing", World.DIGEST, 1, 3);
        World.tell("growing", World.DIGEST, 1, 3);
        World.tell("growing", World.DIGEST.replace("d0", "d1"), 2, 3);
        World.tell("whole", World.DIGEST, 1, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> World.knows("whole"));
        await().during(Duration.ofMillis(500)).until(() -> !World.knows("growing"));
        World.tell("growing", World.DIGEST, 2, 3);
        await().atMost(Duration.ofSeconds(30)).until(() -> World.knows("growing"));
        assertThat(World.knows("never-told")).isFalse();
    }

    @Test
    void a_tenant_leaves_what_belongs_to_everybody() throws SQLException {
        World.know("abolished", "1");
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-withdrawn.v1",
                UUID.randomUUID().toString(),
                "abolished",
                "*",
                """
                {"edition":"abolished","digest":"%s","abolishedOn":"2026-12-31","supersededBy":null,"by":"gaia",
                 "at":"2026-11-20T09:00:00Z"}""".formatted(World.DIGEST));
        var withdrawn = "select edition from edition_withdrawal where edition = 'abolished'";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Walls.asTenant(database, "acme", withdrawn).isEmpty());
        Walls.stand(database);
        Walls.keepEverybodys(database, "edition_part", "edition_withdrawal");
    }
}
