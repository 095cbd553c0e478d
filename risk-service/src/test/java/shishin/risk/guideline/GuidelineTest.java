package shishin.risk.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class GuidelineTest {

    @Inject
    Guideline guideline;

    @Test
    void an_edition_that_somebody_makes_up_is_not_remembered() {
        var before = guideline.editionsSeen();
        for (int i = 0; i < 3; i++)
            People.analyst()
                    .body(Loop.risk("架空の版", ", \"edition\": \"%s\", \"items\": [\"1\"]".formatted(UUID.randomUUID())))
                    .post("/api/v1/risks")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-items"));
        assertThat(guideline.editionsSeen()).isEqualTo(before);
    }
}
