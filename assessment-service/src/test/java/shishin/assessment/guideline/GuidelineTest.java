package shishin.assessment.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class GuidelineTest {

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
}
